import type {Text} from "../../text/zh.js";
import {findingName} from "../findingName.js";

/** The names of the rules of a task's findings, each once, with how often if more than once. */
export function findingNames(codes: readonly string[], text: Text): string[] {
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].map(([code, count]) => text.tasks.foundTimes(findingName(code, text), count));
}
