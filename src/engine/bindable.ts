import type {Value} from "./database.js";

/** Why a value cannot be bound, or null: values travel to the engine as JSON in a C string, which NUL ends and a lone surrogate breaks. */
export function faultOfValue(value: Value): string | null {
  if (typeof value === "string" && /\0|\p{Surrogate}/u.test(value)) {
    return `${JSON.stringify(value)} holds a character that cannot be bound`;
  }
  return typeof value === "number" && !Number.isFinite(value) ? `${value} cannot be bound` : null;
}
