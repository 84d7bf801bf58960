import type {WorkloadMeasure} from "./workloadMeasures.js";

const toTenth = (value: number) => Math.round(value * 10) / 10;

/**
 * A value as precise as it is printed: load and residual to one decimal, shares in whole per cent. What is more than
 * nothing stays so, and a share that is not all stays below 100.
 */
export function roundedValue(measure: WorkloadMeasure, value: number): number {
  switch (measure) {
    case "residual":
      return toTenth(value) || 0;
    case "row":
    case "column":
      if (value <= 0 || value >= 100) return value;
      return value < 0.5 ? Math.max(0.1, toTenth(value)) : Math.min(99, Math.round(value));
    default:
      return value > 0 ? Math.max(0.1, toTenth(value)) : value;
  }
}

/** The text of a rounded value: residuals with their sign (+2.3, −1.1) and always one decimal, others as short as they are. */
export function printedValue(measure: WorkloadMeasure, value: number): string {
  const rounded = roundedValue(measure, value);
  return measure === "residual" ? signed(rounded, rounded.toFixed(1)) : String(rounded);
}

/** The same in whole numbers, for where there is no room for a decimal. */
export function shortValue(measure: WorkloadMeasure, value: number): string {
  const whole = Math.round(value) || 0;
  return measure === "residual" ? signed(whole, String(whole)) : String(whole);
}

/** A minus of the width of the plus, instead of a hyphen. */
function signed(value: number, digits: string): string {
  return value > 0 ? `+${digits}` : digits.replace("-", "−");
}
