import type {Message, Request} from "./messages.js";
import type {Stage} from "./stages.js";

/** Where the reading worker's script and what is known of names are. */
export interface ReaderFiles {
  script: string;
  reference: string;
}

/** How a reading ended. */
export type Outcome = Exclude<Message, {kind: "stage"}>;

/** A reading under way. */
export interface Reading {
  /** Never rejects; never settles once cancelled. */
  outcome: Promise<Outcome>;
  /** Ends the worker, whatever it is doing. */
  cancel(): void;
}

/** Reads a document in a worker of its own, so that the page stays quick whatever the document is. */
export function startReading(
  request: Omit<Request, "reference">,
  files: ReaderFiles,
  progress: (stage: Stage) => void,
): Reading {
  const worker = new Worker(new URL(files.script, document.baseURI));
  const outcome = new Promise<Outcome>((resolve) => {
    const end = (ended: Outcome) => {
      worker.terminate();
      resolve(ended);
    };
    worker.addEventListener("message", ({data}: MessageEvent<Message>) => {
      if (data.kind === "stage") progress(data.stage);
      else end(data);
    });
    // A script that is not there gives an event without words.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end({kind: "failed", message: event.message || files.script});
    });
    worker.addEventListener("messageerror", () => end({kind: "failed", message: "messageerror"}));
  });
  const reference = new URL(files.reference, document.baseURI).href;
  worker.postMessage({...request, reference} satisfies Request);
  return {outcome, cancel: () => worker.terminate()};
}
