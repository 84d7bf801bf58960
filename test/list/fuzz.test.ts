import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readTxt} from "../../src/list/formats/txt.ts";
import {tablesOf} from "../../src/list/source.ts";
import {csv} from "../fixtures/csv.ts";
import {docx} from "../fixtures/docx.ts";
import {bytes, paste} from "../fixtures/pasted.ts";
import {readWhole, type Whole} from "../fixtures/readWhole.ts";
import {savedSeed} from "../fixtures/saved.ts";
import {xlsx} from "../fixtures/xlsx.ts";

const seed = 20210701;
const saved = savedSeed();
const pasted = readFileSync("seeds/000_948df3704114de2d.txt", "utf8");
const [header = [], ...rows] = tablesOf(readTxt(pasted))[0]!.rows.map((row) => row.map(({text}) => text));

/** All that a reading says, white space taken out: what stands in none of it has disappeared. */
function saidBy({reading}: Whole): string {
  const said = reading!.tasks.flatMap(({text, section, subsection, clause, deadline}) => [
    text,
    section?.text,
    subsection?.text,
    clause,
    deadline,
  ]);
  const told = reading!.findings.flatMap(({evidence, message}) => [evidence, message]);
  return [...said, ...told].join("\n").replace(/[^\S\n]/g, "");
}

/** The runs of six or more Han characters in words. */
const runsOf = (words: string) => words.match(/\p{Script=Han}{6,}/gu) ?? [];

describe("readList, given a list whose bytes changed", () => {
  const change = fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.integer({min: 1, max: 400}),
    kind: fc.constantFrom("flip", "cut", "insert", "duplicate"),
    byte: fc.integer({min: 0, max: 255}),
  });

  function changed(whole: Uint8Array, changes: {at: number; length: number; kind: string; byte: number}[]) {
    let document = Buffer.from(whole);
    for (const {at, length, kind, byte} of changes) {
      const start = Math.floor(at * document.length);
      const piece = document.subarray(start, start + length);
      const middle = {
        flip: piece.map((each, index) => (index === 0 ? each ^ (byte || 1) : each)),
        cut: new Uint8Array(),
        insert: Uint8Array.of(byte, ...piece),
        duplicate: Buffer.concat([piece, piece]),
      }[kind]!;
      document = Buffer.concat([
        document.subarray(0, start),
        middle,
        document.subarray(start + piece.length),
      ]);
    }
    return document;
  }

  it.each(Object.keys(saved))("ends in tables or a message for %s", async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
        const {reading, reason} = await readWhole(changed(saved[file]!, changes));
        if (reading) expect(reading.tasks.length).toBeGreaterThan(0);
        else expect(reason).toMatch(/^清单(?::\d+)?: /);
      }),
      {seed, numRuns: 12},
    );
  });
});

interface Place {
  text: string;
  /** Set where a merged cell covers the place. */
  covered?: "above" | "left";
}

const halfWidth = (text: string) =>
  text.replace(/[，；：（）]/g, (mark) => ",;:()"["，；：（）".indexOf(mark)]!);

const share = fc.double({min: 0, max: 0.999, noNaN: true});
const edit = fc.record({
  kind: fc.constantFrom(
    "dropCell",
    "repeatCell",
    "swapCells",
    "emptyCell",
    "dropRow",
    "repeatRow",
    "swapRows",
    "repeatHeader",
    "mergeDown",
    "mergeRight",
    "blankRow",
    "headingRow",
    "noteRow",
    "halfWidth",
    "noBrackets",
    "lineBreaks",
  ),
  row: share,
  column: share,
  to: share,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Changes the rows under a header; texts that a merged cell covers are gone, as they are when an office merges cells. */
function edited(whole: string[][], edits: Edit[]): Place[][] {
  const grid = whole.map((cells) => cells.map((text): Place => ({text})));
  for (const {kind, row, column, to} of edits) {
    const r = Math.floor(row * grid.length);
    const other = Math.floor(to * grid.length);
    const cells = grid[r];
    if (!cells || !grid[other]) continue;
    const c = Math.floor(column * cells.length);
    const cell = cells[c];
    switch (kind) {
      case "dropCell":
        cells.splice(c, 1);
        break;
      case "repeatCell":
        if (cell) cells.splice(c, 0, {text: cell.text});
        break;
      case "swapCells": {
        const d = Math.floor(to * cells.length);
        if (cell) [cells[c], cells[d]] = [cells[d]!, cell];
        break;
      }
      case "emptyCell":
        if (cell) cells[c] = {text: ""};
        break;
      case "dropRow":
        grid.splice(r, 1);
        break;
      case "repeatRow":
        grid.splice(other, 0, structuredClone(cells));
        break;
      case "swapRows":
        [grid[r], grid[other]] = [grid[other]!, cells];
        break;
      case "repeatHeader":
        grid.splice(
          r,
          0,
          header.map((text) => ({text})),
        );
        break;
      case "mergeDown":
        if (cell && grid[r + 1]?.[c]) grid[r + 1]![c] = {text: "", covered: "above"};
        break;
      case "mergeRight":
        if (cell && cells[c + 1]) cells[c + 1] = {text: "", covered: "left"};
        break;
      case "blankRow":
        grid.splice(
          r,
          0,
          header.map(() => ({text: ""})),
        );
        break;
      case "headingRow":
        grid.splice(r, 0, [
          {text: "二、加强组织领导"},
          ...header.slice(1).map((): Place => ({text: "", covered: "left"})),
        ]);
        break;
      case "noteRow":
        grid.splice(r, 0, [
          {text: "注：本表由市政府办公室负责解释"},
          ...header.slice(1).map((): Place => ({text: "", covered: "left"})),
        ]);
        break;
      case "halfWidth":
        if (cell) cell.text = halfWidth(cell.text);
        break;
      case "noBrackets":
        if (cell) cell.text = cell.text.replace(/[（）]/g, "");
        break;
      case "lineBreaks":
        if (cell) cell.text = cell.text.replace(/(.{9})/gsu, "$1\n");
        break;
    }
  }
  return grid;
}

const texts = (grid: Place[][]) => grid.map((cells) => cells.map(({text}) => text));
const formats: Record<string, (grid: Place[][]) => Uint8Array> = {
  csv: (grid) => bytes(csv([header, ...texts(grid)])),
  "text pasted from Word": (grid) => bytes(paste(header, ...texts(grid))),
  docx: (grid) => docx([{kind: "table", rows: [header, ...grid]}]),
  xlsx: (grid) => {
    const letter = (column: number) => String.fromCharCode(65 + column);
    const merges = grid.flatMap((cells, r) =>
      cells.flatMap(({covered}, c) => {
        if (covered === "above") return [`${letter(c)}${r + 1}:${letter(c)}${r + 2}`];
        return covered === "left" && c > 0 ? [`${letter(c - 1)}${r + 2}:${letter(c)}${r + 2}`] : [];
      }),
    );
    return xlsx([{name: "清单", rows: [header, ...texts(grid)], merges}]);
  },
};

describe("readList, given a list whose rows and cells changed", () => {
  it.each(Object.keys(formats))("loses no words of %s", async (format) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: 0, max: rows.length - 8}),
        fc.array(edit, {minLength: 1, maxLength: 6}),
        async (first, edits) => {
          const grid = edited(rows.slice(first, first + 8), edits);
          const whole = await readWhole(formats[format]!(grid));
          if (whole.reading === null) return;
          // A header that lost a name has a column that is not read; one finding tells of it.
          if (whole.reading.findings.some(({code}) => code === "column-unread")) return;
          read++;
          const said = saidBy(whole);
          const lost = texts(grid)
            .flat()
            .flatMap(runsOf)
            .filter((run) => !said.includes(run));
          expect(lost).toEqual([]);
        },
      ),
      {seed, numRuns: 40},
    );
    expect(read).toBeGreaterThan(25);
  });
});

/** A clause that no other clause is: each names a village of its own. */
const clauseForms = [
  (name: string) => `（市${name}局牵头，市公安局配合）`,
  (name: string) => `（市${name}局、市司法局按职责分工负责）`,
  (name: string) => `（市${name}局负责）`,
  (name: string) => `（责任单位：市${name}局、各县（市、区））`,
  (name: string) => `（牵头单位：市${name}局；责任单位：市公安局）`,
  (name: string) => `（市${name}局等有关部门负责。列第一位的为牵头单位，下同）`,
];
const stems = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏";
const nameOf = (at: number) => stems[Math.floor(at / stems.length)]! + stems[at % stems.length]!;
/** The sentence of an item: runs of Han characters that no other item has. */
const sentence = (at: number) => `推进${nameOf(at)}领域改革试点工作，2021年底前建成${nameOf(at)}示范基地`;

/** As many clauses as a document below has at most, with marks of both widths. */
const everyClause = Array.from({length: 24}, (_, at) => clauseForms.map((form) => form(nameOf(at))))
  .flat()
  .flatMap((clause) => [clause, halfWidth(clause)]);

interface Shape {
  sections: number;
  items: number;
  deep: boolean;
  /** Whether the document stands on one line. */
  joined: boolean;
  clause: number;
}

/** A document in the styles of real ones: sections, items, measures below them, each closed by its clause. */
function prose({sections, items, deep, joined, clause}: Shape): string {
  const numeral = "一二三四五六七八九十";
  const lines = ["某市深化改革工作分工方案"];
  let at = 0;
  for (let section = 0; section < sections; section++) {
    lines.push(`${numeral[section]}、第${numeral[section]}方面总体部署`);
    for (let item = 0; item < items; item++) {
      const bracket = () => clauseForms[(clause + at) % clauseForms.length]!(nameOf(at++));
      if (!deep) lines.push(`（${numeral[item]}）${sentence(at)}。${bracket()}`);
      else {
        lines.push(`（${numeral[item]}）${sentence(at)}。`);
        for (let n = 1; n <= 2; n++) lines.push(`${n}.${sentence(at)}。${bracket()}`);
      }
    }
  }
  return lines.join(joined ? "" : "\n");
}

const proseEdit = fc.record({
  kind: fc.constantFrom(
    "dropLine",
    "repeatLine",
    "swapLines",
    "dropBracket",
    "dropMark",
    "halfWidth",
    "breakLine",
    "pageNumber",
    "pageHeader",
    "blankLine",
    "cut",
    "space",
  ),
  at: share,
  to: share,
});
type ProseEdit = typeof proseEdit extends fc.Arbitrary<infer T> ? T : never;

function editedProse(text: string, edits: ProseEdit[]): string {
  let edited = text;
  for (const {kind, at, to} of edits) {
    const lines = edited.split("\n");
    const [line, other] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
    const place = Math.floor(at * edited.length);
    const without = (marks: RegExp) => {
      const places = [...edited.matchAll(marks)].map(({index}) => index);
      const chosen = places[Math.floor(at * places.length)];
      return chosen === undefined ? edited : edited.slice(0, chosen) + edited.slice(chosen + 1);
    };
    const between = (words: string) => edited.slice(0, place) + words + edited.slice(place);
    edited = {
      dropLine: () => lines.toSpliced(line, 1).join("\n"),
      repeatLine: () => lines.toSpliced(other, 0, lines[line]!).join("\n"),
      swapLines: () => lines.with(line, lines[other]!).with(other, lines[line]!).join("\n"),
      dropBracket: () => without(/[（）]/g),
      dropMark: () => without(/[，。、；：]/g),
      halfWidth: () => halfWidth(edited),
      breakLine: () => between("\n"),
      pageNumber: () => between("\n— 3 —\n"),
      pageHeader: () => between("\n某市人民政府公报\n— 3 —\n"),
      blankLine: () => between("\n\n\n"),
      cut: () => edited.slice(0, place),
      space: () => between("　 "),
    }[kind]();
  }
  return edited;
}

describe("readList, given running text that changed", () => {
  const shape = fc.record({
    sections: fc.integer({min: 1, max: 3}),
    items: fc.integer({min: 1, max: 4}),
    deep: fc.boolean(),
    joined: fc.boolean(),
    clause: fc.integer({min: 0, max: 5}),
  });
  const bare = (text: string) => text.replace(/\s+|— 3 —/g, "");

  it("loses no clause, and tells of text that it leaves out", async () => {
    let clauses = 0;
    await fc.assert(
      fc.asyncProperty(shape, fc.array(proseEdit, {minLength: 1, maxLength: 4}), async (form, edits) => {
        const text = editedProse(prose(form), edits);
        const whole = await readWhole(bytes(text));
        if (whole.reading === null) return;
        const {tasks, findings} = whole.reading;
        const told = bare(
          [...tasks.map(({clause}) => clause), ...findings.map(({evidence}) => evidence)].join("\n"),
        );
        for (const clause of everyClause.filter((each) => bare(text).includes(each))) {
          clauses++;
          expect(told).toContain(clause.slice(1, -1));
        }
        const said = saidBy(whole);
        const lost = text
          .split("\n")
          .map(bare)
          .flatMap(runsOf)
          .filter((run) => !said.includes(run));
        const gathered = findings.some(
          ({code}) => code === "text-without-clause" || code === "item-without-clause",
        );
        if (!gathered) expect(lost).toEqual([]);
      }),
      {seed, numRuns: 150},
    );
    expect(clauses).toBeGreaterThan(300);
  });
});
