import type {TableOutcome, TableRequest} from "./messages.js";

/** The reading of a file under way. */
export interface TableReading {
  /** Never rejects; never settles once cancelled. */
  outcome: Promise<TableOutcome>;
  /** Ends the worker, whatever it is doing. */
  cancel(): void;
}

/**
 * Reads the tables of a file in a worker of its own, so that the page stays quick whatever the file is.
 * @param script the address of the worker's script, absolute or relative to the page
 */
export function startTableReading(request: TableRequest, script: string): TableReading {
  const worker = new Worker(new URL(script, document.baseURI));
  const outcome = new Promise<TableOutcome>((resolve) => {
    const end = (ended: TableOutcome) => {
      worker.terminate();
      resolve(ended);
    };
    const fail = (message: string) => end({kind: "refused", fault: {kind: "failed", message}});
    worker.addEventListener("message", ({data}: MessageEvent<TableOutcome>) => end(data));
    // A script that is not there gives an event without words.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(event.message || script);
    });
    worker.addEventListener("messageerror", () => fail("messageerror"));
  });
  worker.postMessage(request);
  return {outcome, cancel: () => worker.terminate()};
}
