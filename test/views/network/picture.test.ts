import {describe, expect, it} from "vitest";
import type {PairRow} from "../../../src/queries/pairs.ts";
import {networkPicture} from "../../../src/views/network/picture.ts";
import {networkState} from "../../../src/views/network/state.ts";
import {department} from "../../layout/networkRows.ts";

const pair = (source: string, target: string, tasks: number, jaccard: number): PairRow => ({
  source: `市${source}`,
  target: `市${target}`,
  joint: 0,
  lead_with: 0,
  led_by: 0,
  shared: tasks,
  tasks,
  fractional: tasks / 2,
  jaccard,
  lift: 1,
});
const departments = [
  {...department("甲", 1, 9, 4), kind: "party" as const},
  department("乙", 2, 6, 1),
  department("丙", 3, 4),
  department("丁", 4, 2),
];
const rows = [
  pair("甲", "乙", 5, 0.5),
  pair("甲", "丙", 2, 0.9),
  pair("乙", "丙", 1, 0.1),
  pair("丙", "丁", 1, 0.2),
];
const picture = (search: string) =>
  networkPicture(rows, departments, networkState(new URLSearchParams(search), {departments, headings: []}));
const names = (ties: readonly PairRow[]) => ties.map(({source, target}) => `${source[1]}${target[1]}`);

describe("networkPicture", () => {
  it("shows all of a small network", () => {
    const {threshold, steps, kept, drawn} = picture("");
    expect([threshold, steps]).toEqual([1, [1, 2, 3, 4, 5]]);
    expect([kept.tieShare, kept.weightShare]).toEqual([1, 1]);
    expect(names(drawn)).toEqual(["甲乙", "甲丙", "乙丙", "丙丁"]);
  });

  it("holds back what is below the threshold, and says how much is kept", () => {
    const {kept} = picture("threshold=2");
    expect(names(kept.ties)).toEqual(["甲乙", "甲丙"]);
    // Two of four ties, seven of nine tasks.
    expect([kept.tieShare, kept.weightShare]).toEqual([0.5, 7 / 9]);
  });

  it("takes the next step for a threshold between two, and its own for one beyond all", () => {
    expect(picture("weight=jaccard&threshold=0.3").threshold).toBe(0.5);
    expect(picture("threshold=5").isUnreached).toBe(false);
    for (const search of ["threshold=6", "threshold=99", "threshold=99&focus=市丁"]) {
      const {threshold, isUnreached, drawn} = picture(search);
      expect([threshold, isUnreached]).toEqual([1, true]);
      expect(drawn.length).toBeGreaterThan(0);
    }
    expect(picture("threshold=99&alpha=0.2")).toMatchObject({threshold: 1, isUnreached: true});
  });

  it("offers around a department only thresholds at which it has a tie", () => {
    expect(picture("focus=市甲").steps).toEqual([1, 2, 3, 4, 5]);
    expect(picture("focus=市丙").steps).toEqual([1, 2]);
    expect(picture("focus=市丙&between=party,party").steps).toEqual([1]);
  });

  it("does not call a threshold unreached where there is no tie at all", () => {
    const none = networkPicture([], departments, picture("threshold=3").state);
    expect([none.isUnreached, none.drawn]).toEqual([false, []]);
  });

  it("chooses around a department a threshold at which it has a tie", () => {
    // Forty pairs of eight tasks each are too many; at 9 there is one, far from 丁, whose strongest tie has 3.
    const crowd = Array.from({length: 40}, (_, i) => pair("戊", `己${i}`, 8, 0.5));
    const many = [pair("丙", "丁", 3, 0.5), pair("乙", "丁", 1, 0.5), pair("甲", "乙", 9, 0.5), ...crowd];
    const of = (search: string) =>
      networkPicture(
        many,
        departments,
        networkState(new URLSearchParams(search), {departments, headings: []}),
      );
    expect(of("").threshold).toBe(9);
    expect([of("focus=市丁").threshold, names(of("focus=市丁").drawn)]).toEqual([3, ["丙丁"]]);
    expect(of("focus=市甲").threshold).toBe(9);
    const beyond = of("focus=市丁&threshold=4");
    expect([beyond.threshold, names(beyond.drawn)]).toEqual([3, ["丙丁"]]);
  });

  it("goes by the chosen weight", () => {
    expect(names(picture("weight=jaccard&threshold=0.5").drawn)).toEqual(["甲乙", "甲丙"]);
    expect(picture("weight=jaccard").steps).toEqual([0.1, 0.2, 0.5, 0.9]);
  });

  it("keeps what is significant, whatever it weighs", () => {
    // Of 甲 with 7 tasks on two ties 甲–乙 has 5: α = 2/7. Of 乙 with 6 on two it has 5: α = 1/6. The others: 甲–丙 of 丙 with
    // 4 on three has 2: α = 1/4; 乙–丙 at best 9/16, 丙–丁 9/16.
    const {threshold, kept} = picture("alpha=0.2");
    expect(threshold).toBe(1);
    expect(names(kept.ties)).toEqual(["甲乙"]);
  });

  it("draws what is around one department, of what is kept", () => {
    expect(names(picture("focus=市丁").drawn)).toEqual(["丙丁"]);
    expect(names(picture("focus=市丁&depth=2").drawn)).toEqual(["甲乙", "甲丙", "乙丙", "丙丁"]);
    const {kept, drawn, isDrawn} = picture("focus=市丁&threshold=1");
    expect([kept.ties.length, drawn.length]).toEqual([4, 1]);
    expect(isDrawn("市甲", "市乙")).toBe(false);
  });

  it("leaves ties between two kinds, and within one", () => {
    expect(names(picture("between=party,government").ties)).toEqual(["甲乙", "甲丙"]);
    expect(names(picture("between=government,party").ties)).toEqual(["甲乙", "甲丙"]);
    expect(names(picture("between=government,government").ties)).toEqual(["乙丙", "丙丁"]);
  });

  it("counts the departments' tasks in the roles that count, and leaves out who has none", () => {
    const of = (search: string) =>
      picture(search).departments.map((row) => [row.short_name, row.tasks, row.lead, row.shared]);
    expect(of("role=lead")).toEqual([
      ["甲", 4, 4, 0],
      ["乙", 1, 1, 0],
    ]);
    expect(of("role=shared")).toEqual([
      ["甲", 5, 0, 5],
      ["乙", 5, 0, 5],
      ["丙", 4, 0, 4],
      ["丁", 2, 0, 2],
    ]);
  });
});
