import {EngineError, QueryError} from "../engine/database.js";
import type {Text} from "../text/zh.js";

/** An error in the reader's language, with the file or the words that the administrator needs. */
export function faultWords(error: unknown, text: Text): string {
  const cause = error instanceof QueryError ? error.cause : error;
  if (cause instanceof EngineError) return text.figure.engine[cause.part](cause.file, cause.reason);
  return text.figure.query(cause instanceof Error ? cause.message : String(cause));
}
