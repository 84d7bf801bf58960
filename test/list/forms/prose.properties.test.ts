import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readProse} from "../../../src/list/forms/prose.ts";
import {noNames} from "../../fixtures/names.ts";

const pieces = [
  "一、总则",
  "二、",
  "（一）修法",
  "（二）",
  "1.普法。",
  "2．2021年底前释法。",
  "（1）",
  "①",
  "（市法院牵头，市公安局配合）",
  "（责任单位：市司法局、各县（市、区））",
  "(市法院负责)",
  "（责任单位：",
  "（",
  "）",
  "〔",
  "具体措施：",
  "\n责任单位：市公安局\n",
  "\n牵 头 单 位：",
  "完成时限：2021年底前\n",
  "。",
  "\n",
  "\n— 3 —\n",
  "甲乙丙 丁",
  "AI lab",
  "⾸⻚",
  "\ud842",
  "\u202e",
];
const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((chosen) => chosen.join(""));
const bare = (text: string) => text.replace(/\s+/g, "");

describe("readProse", () => {
  it("reads whatever it is given: each task is words of the text, in its order, and has a clause", () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split("\n");
        const source = {
          blocks: lines.map((line, index) => ({kind: "paragraph" as const, text: line, line: index + 1})),
        };
        const reading = readProse(source, {names: noNames});
        if (!reading) return;
        read++;
        const whole = bare(text.replaceAll("— 3 —", ""));
        let last = 0;
        for (const [index, task] of reading.tasks.entries()) {
          expect(task.order).toBe(index + 1);
          expect(whole).toContain(bare(task.text));
          for (const part of task.clause!.split("；")) expect(whole).toContain(bare(part));
          expect(task.line).toBeGreaterThanOrEqual(last);
          expect(task.line).toBeLessThanOrEqual(lines.length);
          last = task.line;
        }
        const told = reading.findings.filter(({code}) => code === "heading-clause").length;
        expect(reading.tasks.length + told).toBeGreaterThan(0);
      }),
      {seed: 20210701, numRuns: 1500},
    );
    expect(read).toBeGreaterThan(300);
  });

  it("accounts for every character: it is in a task, a clause or a heading, or a finding tells of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("甲丁", "乙丙。", "\n"), {minLength: 1, maxLength: 12}),
        (filling) => {
          const [before, after] = [filling.join(""), "丁戊。"];
          const text = `${before}\n一、总则\n（一）修法。（市法院负责）\n（二）普法。（市法院负责）${after}`;
          const source = {
            blocks: text
              .split("\n")
              .map((line, index) => ({kind: "paragraph" as const, text: line, line: index + 1})),
          };
          const {findings} = readProse(source, {names: noNames})!;
          const left = findings.find(({code}) => code === "text-without-clause")!;
          expect(left.message_en).toContain(`of ${bare(before).length + after.length} characters`);
        },
      ),
      {seed: 20210701, numRuns: 100},
    );
  });

  it.each([
    ["brackets that are opened", "（".repeat(300_000)],
    ["brackets in brackets", `${"（".repeat(150_000)}市法院负责${"）".repeat(150_000)}`],
    ["clauses that are never closed", "（责任单位：".repeat(50_000)],
    ["empty brackets behind a clause", `（市法院负责）${"（）".repeat(150_000)}`],
    ["lines without words", "。\n".repeat(150_000)],
    ["items", "（1）甲；\n".repeat(50_000)],
  ])("ends on %s", (_what, text) => {
    const source = {
      blocks: `${text}甲（市法院负责）`
        .split("\n")
        .map((line, index) => ({kind: "paragraph" as const, text: line, line: index + 1})),
    };
    expect(readProse(source, {names: noNames})!.tasks.length).toBeGreaterThan(0);
  });
});
