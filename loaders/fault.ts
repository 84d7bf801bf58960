import {type Reason, UnreadableError} from "../src/list/unreadable.ts";

/** Something in `seeds/` or `data/` that a person must mend before anything can be shown. */
export class DataFault extends Error {
  /** The same in English. */
  readonly english: string;

  /** @param place file, and line where there is one: `data/lists.csv:3` */
  constructor(
    place: string,
    readonly reason: Reason,
  ) {
    super(`${place}: ${reason.zh}`);
    this.name = "DataFault";
    this.english = `${place}: ${reason.en}`;
  }
}

/** Faults of people's files in Chinese, each with its English under it; any other error in its own words. */
export function inBothLanguages(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(inBothLanguages).join("\n");
  if (error instanceof DataFault || error instanceof UnreadableError)
    return `${error.message}\n${error.english}`;
  return error instanceof Error ? error.message : String(error);
}
