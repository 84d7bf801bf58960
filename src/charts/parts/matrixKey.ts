import type {Area} from "../../layout/area.js";
import {round} from "../../layout/round.js";
import {textWidth, wrapText} from "../../layout/textWidth.js";
import type {Relation} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {tieColours} from "../networkColours.js";
import type {Group} from "./chart.js";
import {ink, mutedInk, rule} from "./colours.js";
import {type KeyEntry, keyRows} from "./keyRows.js";
import {textLine, textLines} from "./lines.js";
import {box} from "./mark.js";

/** A stretch of a strip: two lines for what both lead, so that greyscale print tells it apart; else one bar. */
export function stripPath({relation, x, y, width, height}: Area & {relation: Relation}): string {
  const bar = (top: number, thick: number) =>
    `M${round(x)},${round(top)}h${round(Math.max(1, width))}v${round(thick)}h${round(-Math.max(1, width))}Z`;
  const line = height / 3;
  return relation === "joint" ? bar(y, line) + bar(y + height - line, line) : bar(y, height);
}

export interface MatrixKeyOptions {
  text: Text;
  width: number;
  relations: readonly Relation[];
  /** What the tint of a cell stands for; null: no cell has one. */
  tint: {
    name: string;
    most: number;
    print: (value: number) => string;
    colour: (value: number) => string;
  } | null;
  sentences: readonly string[];
}

const fontSize = 12;
const sentenceHeight = 18;
const swatch = 24;
const steps = 7;
const step = 12;

/** Explains the strips and the tint of the cells, then says in sentences what else there is to know. */
export function matrixKey({text, width, relations, tint, sentences}: MatrixKeyOptions): {
  height: number;
  draw: (group: Group) => void;
} {
  const words = text.charts.matrix.legend;
  const entries: KeyEntry[] = (["joint", "lead_with", "shared"] as const)
    .filter((relation) => relations.includes(relation))
    .map((relation) => ({
      width: swatch + 6 + textWidth(words[relation], fontSize),
      draw(group, x, y) {
        const d = stripPath({relation, x, y: y - 3, width: swatch, height: 6});
        group.append("path").attr("d", d).attr("fill", tieColours[relation]);
        textLine(group, words[relation], {x: x + swatch + 6, y: y + 4, fill: ink});
      },
    }));
  if (tint !== null) {
    const {name, most, print, colour} = tint;
    const head = words.tint(name);
    const [low, high] = ["0", print(most)];
    const from = textWidth(head, fontSize) + 8 + textWidth(low, fontSize) + 5;
    entries.push({
      width: from + steps * step + 5 + textWidth(high, fontSize),
      draw(group, x, y) {
        textLine(group, head, {x, y: y + 4, fill: ink});
        textLine(group, low, {x: x + textWidth(head, fontSize) + 8, y: y + 4, fill: mutedInk});
        for (let i = 0; i < steps; i++)
          box(
            group,
            {x: x + from + i * step, y: y - 6, width: step, height: 12},
            colour((most * i) / (steps - 1)),
          );
        box(group, {x: x + from, y: y - 6, width: steps * step, height: 12}, "none").attr("stroke", rule);
        textLine(group, high, {x: x + from + steps * step + 5, y: y + 4, fill: mutedInk});
      },
    });
  }
  const rows = keyRows(entries, width);
  const lines = wrapText(sentences.join(""), width, fontSize);
  return {
    height: rows.height + lines.length * sentenceHeight,
    draw(group) {
      rows.draw(group);
      textLines(group, lines, {x: 0, y: rows.height + 14, lineHeight: sentenceHeight, fill: mutedInk});
    },
  };
}
