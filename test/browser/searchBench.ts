import {repeatedSeed} from "../fixtures/repeatedSeed.ts";
import type {Bench, Change} from "./benchPage.ts";

const box = "input[name=q]";
const row = "tr[data-task]";
const department = "[data-facet=department] button[data-part=choice]";

/** Words as they are typed, a key each; then the box is emptied. */
const typed = (words: string): [string, Change][] => [
  ...[...words].map((_, at): [string, Change] => {
    const sofar = words.slice(0, at + 1);
    return [`key ${sofar}`, {type: box, words: sofar}];
  }),
  [`${words} back`, {type: box, words: ""}],
];

/** The page of tasks, and a list of 100 000 of them. */
export const searchBench: Bench = {
  page: "tasks",
  drawn: row,
  large: repeatedSeed(100_000),
  changes: Object.fromEntries([
    ["focus of the box", {focus: box}],
    ...typed("scjg"),
    ...typed("市场监管"),
    ["facet", {click: department}],
    ...typed("zscq"),
    ["facet back", {click: department}],
    ["scroll to middle", {scroll: 0.5, until: row}],
    ["scroll to end", {scroll: 1, until: row}],
    ["scroll to top", {scroll: 0, until: row}],
    ["open a task", {click: `${row} [data-part=number]`}],
    ["close it", {click: "[data-part=panel] button[data-part=close]"}],
    ["sort by parties", {click: "th[data-column=parties] button"}],
  ]),
};
