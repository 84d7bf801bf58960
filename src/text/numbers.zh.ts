/** A number as a reader writes it: 1,234.5; from a hundred thousand on 12.3万, from a hundred million on 1.23亿. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return size === 0 ? "0" : "—";
  if (size >= 1e16 || size < 1e-4) return power(value);
  if (Number(size.toPrecision(3)) >= 1e8) return `${signed(value / 1e8, 3)}亿`;
  if (size >= 1e5) return `${signed(value / 1e4, 3)}万`;
  return Number.isInteger(value) ? signed(value, 6) : signed(value, size >= 1000 ? 5 : size >= 100 ? 4 : 3);
}

/** The same with all that is known of it, to twelve digits. */
export function fullNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return size === 0 ? "0" : "—";
  if (size >= 1e16 || size < 1e-6) return power(value);
  return signed(value, Number.isInteger(value) ? 16 : 12);
}

/** A number of an axis whose lines are `step` apart, the greatest of them `most`: all in one unit, and told apart. */
export function axisNumber(value: number, step: number, most: number): string {
  if (value === 0) return "0";
  if (most >= 1e16 || step < 1e-6) return power(value);
  const [unit, name] = most >= 1e8 ? [1e8, "亿"] : most >= 1e5 ? [1e4, "万"] : [1, ""];
  const decimals = decimalsOf(step / unit);
  if (decimals > 3 && unit > 1) return grouped(value, decimalsOf(step));
  return `${grouped(value / unit, decimals)}${name}`;
}

/** Decimals that a step needs to be written whole. */
function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals++) {
    const shifted = step * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-6 * shifted) return decimals;
  }
  return 12;
}

/** In so many digits at most, none of them a 0 at the end of decimals. */
const signed = (value: number, digits: number) => grouped(Number(value.toPrecision(digits)), 12);

/** With a minus of the width of a plus, thousands set apart from ten thousand on, and so many decimals at most. */
function grouped(value: number, decimals: number): string {
  const size = Math.abs(value);
  const [whole = "0", fraction] = String(Number(size.toFixed(decimals))).split(".");
  const thousands = size >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${value < 0 ? "−" : ""}${thousands}${fraction ? `.${fraction}` : ""}`;
}

const raised: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** 1.2×10¹⁸ */
function power(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(2).split("e");
  const up = [...exponent.replace("+", "")].map((each) => raised[each]).join("");
  return `${String(Number(digits)).replace("-", "−")}×10${up}`;
}
