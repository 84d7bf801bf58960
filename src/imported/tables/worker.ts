import {TableFaultError} from "./fault.js";
import {fileTables} from "./fileTables.js";
import {most} from "./limits.js";
import type {TableOutcome, TableRequest} from "./messages.js";

/** The worker's own side: bundled into one script by `loaders/build/reader.ts`; answers one request. */
addEventListener("message", ({data}: MessageEvent<TableRequest>) => {
  answer(data).then(
    (tables) =>
      say(
        {kind: "read", tables},
        tables.map(({bytes}) => bytes.buffer),
      ),
    (error: Error) =>
      say({
        kind: "refused",
        fault:
          error instanceof TableFaultError
            ? error.fault
            : {kind: "failed", message: error.message || String(error)},
      }),
  );
});

async function answer({file, document}: TableRequest) {
  const megabytes = Math.ceil(document.size / 2 ** 20);
  if (megabytes > most.megabytes)
    throw new TableFaultError({kind: "tooLarge", megabytes, most: most.megabytes});
  return fileTables(await bytesOf(document), file);
}

/** The browser cannot open what is a folder, or was moved, or is locked by another program. */
async function bytesOf(document: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await document.arrayBuffer());
  } catch {
    throw new TableFaultError({kind: "unopened"});
  }
}

function say(outcome: TableOutcome, transfer: ArrayBufferLike[] = []): void {
  postMessage(outcome, {transfer: transfer as ArrayBuffer[]});
}
