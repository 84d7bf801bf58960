import type {NotebookText} from "../../text/notebookPage.zh.js";

/** The most decimals that are shown. */
const decimals = 6;

/**
 * A number as a cell shows it: whole ones with all digits and nothing between them, since they may be years; of others
 * six decimals, or as many digits where they would be noughts.
 */
export function numberText(
  value: number,
  {notebookTable: words}: Pick<NotebookText, "notebookTable">,
): string {
  if (Number.isNaN(value)) return words.notNumber;
  if (!Number.isFinite(value)) return words.infinity(Math.sign(value));
  const whole = String(value);
  if (/e/.test(whole) || (whole.split(".")[1] ?? "").length <= decimals) return whole;
  return String(Number(Math.abs(value) < 0.001 ? value.toPrecision(decimals) : value.toFixed(decimals)));
}

/** A mean in few digits: three, or one decimal. */
export function meanText(value: number, text: Pick<NotebookText, "notebookTable">): string {
  if (!Number.isFinite(value)) return numberText(value, text);
  return String(Number(Math.abs(value) >= 100 ? value.toFixed(1) : value.toPrecision(3)));
}
