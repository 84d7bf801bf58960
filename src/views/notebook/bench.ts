import type {Source, Workbench} from "../../engine/workbench.js";

/** Keeps the engine of a page on which questions are written: started when it is needed, again after it was stopped. */
export interface Bench {
  /** The engine that runs, or a new one. Rejects if it does not start. */
  running(): Promise<Workbench>;
  /** True if this engine is the one that runs: what another holds is gone. */
  isCurrent(workbench: Workbench): boolean;
  /** Ends the engine; the next call of `running` starts another with the same tables. */
  stop(): void;
}

/**
 * @param open starts an engine over tables
 * @param sources the tables, asked for at each start
 * @param started told of each engine that is up
 */
export function keepBench(
  open: (sources: readonly Source[]) => Promise<Workbench>,
  sources: () => Promise<readonly Source[]>,
  started: (workbench: Workbench) => void,
): Bench {
  let engine: Promise<Workbench> | null = null;
  let current: Workbench | null = null;
  const start = () => {
    const own = sources().then(open);
    engine = own;
    own.then(
      (workbench) => {
        // Stopped while it started.
        if (engine !== own) return workbench.stop();
        current = workbench;
        started(workbench);
      },
      () => {
        if (engine === own) engine = null;
      },
    );
    return own;
  };
  return {
    async running() {
      for (;;) {
        const asked = engine ?? start();
        const workbench = await asked;
        if (engine === asked) return workbench;
      }
    },
    isCurrent: (workbench) => workbench === current,
    stop() {
      current?.stop();
      current = null;
      engine = null;
    },
  };
}
