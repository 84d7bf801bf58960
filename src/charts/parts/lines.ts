import {round} from "../../layout/round.js";
import type {Group} from "./chart.js";

export type Anchor = "start" | "middle" | "end";

/** Draws one line of text with its base at `y`. */
export function textLine(
  group: Group,
  line: string | number,
  place: {x: number; y: number; anchor?: Anchor; fill: string},
) {
  const text = group.append("text").attr("x", round(place.x)).attr("y", round(place.y));
  if (place.anchor !== undefined && place.anchor !== "start") text.attr("text-anchor", place.anchor);
  return text.attr("fill", place.fill).text(line);
}

/** Draws lines one below the other, the first with its base at `y`: one `<text>` each, which Office keeps in place. */
export function textLines(
  group: Group,
  lines: readonly string[],
  place: {x: number; y: number; lineHeight: number; anchor?: Anchor; fill: string},
): void {
  lines.forEach((line, i) => {
    textLine(group, line, {...place, y: place.y + i * place.lineHeight});
  });
}

/** Base of a line of figures or Chinese whose middle is at `y`. */
export const baseline = (y: number, fontSize: number): number => round(y + 0.36 * fontSize);

/** Marks that a vertical line turns by a quarter: brackets and dashes, as Unicode's vertical forms. */
const upright: Record<string, string> = {
  "（": "︵",
  "(": "︵",
  "）": "︶",
  ")": "︶",
  "《": "︽",
  "》": "︾",
  "“": "﹃",
  "”": "﹄",
  "—": "︱",
  "…": "︙",
};

/** Points and commas hang at the upper right of their square in a vertical line. */
const hanging = /[，。、]/u;

/**
 * Draws vertical lines, the first one at the right, as Chinese is set: upright characters one below the other. It does
 * without `writing-mode`, which Office ignores.
 */
export function verticalText(
  group: Group,
  lines: readonly string[],
  place: {x: number; y: number; width: number; characterHeight: number; fill: string},
): void {
  const {x, y, width, characterHeight, fill} = place;
  const distance = Math.max(characterHeight, Math.min(16, (width - 4) / lines.length));
  const right = x + width / 2 + ((lines.length - 1) * distance) / 2;
  lines.forEach((line, i) => {
    const column = group.append("text").attr("text-anchor", "middle").attr("fill", fill);
    [...line].forEach((character, k) => {
      const shift = hanging.test(character) ? 6 : 0;
      column
        .append("tspan")
        .attr("x", round(right - i * distance + shift))
        .attr("y", round(y + k * characterHeight + 11 - shift))
        .text(upright[character] ?? character);
    });
  });
}
