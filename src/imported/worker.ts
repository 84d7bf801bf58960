import {UnreadableError} from "../list/unreadable.js";
import type {Reference} from "../list/words/departments.js";
import type {Message, Request} from "./messages.js";
import {readDocument} from "./readDocument.js";

/** The reading worker's own side: bundled into one script by `loaders/build/reader.ts`; answers one request. */
addEventListener("message", ({data}: MessageEvent<Request>) => {
  answer(data).then(
    (document) =>
      say(
        {kind: "read", document},
        Object.values(document.list.tables).map(({buffer}) => buffer),
      ),
    (error: Error) =>
      say(
        error instanceof UnreadableError
          ? {kind: "unreadable", message: error.message}
          : error instanceof UnopenedError
            ? {kind: "unopened"}
            : {kind: "failed", message: error.message || String(error)},
      ),
  );
});

async function answer({file, document, facts, reference}: Request) {
  say({kind: "stage", stage: "open"});
  const response = await fetch(reference);
  if (!response.ok) throw new Error(`${reference}: HTTP ${response.status}`);
  return readDocument(await bytesOf(document), {
    file,
    facts,
    reference: (await response.json()) as Reference,
    progress: (stage) => say({kind: "stage", stage}),
  });
}

/** The browser cannot open the file: a folder, or moved, or locked by another program. */
class UnopenedError extends Error {}

async function bytesOf(document: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await document.arrayBuffer());
  } catch (cause) {
    throw new UnopenedError((cause as Error).message, {cause});
  }
}

function say(message: Message, transfer: ArrayBufferLike[] = []): void {
  postMessage(message, {transfer: transfer as ArrayBuffer[]});
}
