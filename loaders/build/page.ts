import {parseHTML} from "linkedom";

/** A built page. */
export interface Page {
  readonly html: string;
  readonly document: Document;
  /** The scripts that a browser runs from the page itself, as written between their tags. */
  readonly scripts: readonly string[];
}

/** Reads a page. Data blocks (`<script type="application/json">`) are not run and need no leave. */
export function readPage(html: string): Page {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/\ssrc=|\stype="(?!module"|text\/javascript")/.test(attributes!))
    .map(([, , script]) => script!);
  return {html, document: parseHTML(html).document as unknown as Document, scripts};
}
