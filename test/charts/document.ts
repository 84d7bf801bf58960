import {parseHTML} from "linkedom";

/** A document in Node. */
export const document: Document = parseHTML("<!doctype html><html><body></body></html>")
  .document as unknown as Document;
