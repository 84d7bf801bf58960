import {describe, expect, it} from "vitest";
import {defaultWeights} from "../../../src/measures/workloadMeasures.ts";
import {sortText} from "../../../src/views/workload/sorts.ts";
import {kindsIn, shownRows, workloadState} from "../../../src/views/workload/state.ts";
import {countsNothing, isWeight, weightsNamed, weightsText} from "../../../src/views/workload/weights.ts";
import {workloadRow} from "../../fixtures/workloadRows.ts";

const heading = (section: number, subsection: number | null) => ({
  section_order: section,
  section: `${section}、章`,
  subsection_order: subsection,
  subsection: subsection === null ? null : `（${subsection}）条`,
  tasks: 1,
});
const rows = [
  {...workloadRow(1, 1, 1, "lead", 2), kind: "party" as const},
  {...workloadRow(2, 1, 2, "shared", 3), kind: "court" as const, inherited: true},
  {...workloadRow(3, 2, 3, "shared", 4), kind: null, department_order: null},
];
const facts = {rows, headings: [heading(1, 1), heading(1, 2), heading(2, 3)]};
const read = (search: string) => workloadState(new URLSearchParams(search), facts);

describe("workloadState", () => {
  it("reads an empty address as the page that everyone sees first", () => {
    expect(read("")).toEqual({
      measure: "tasks",
      weights: defaultWeights,
      roles: ["lead", "sole", "shared", "support"],
      kinds: [],
      groups: false,
      inherited: true,
      byKind: false,
      sort: "total",
      open: new Set(),
    });
  });

  it("reads all that can be asked", () => {
    const state = read(
      "measure=load&weights=5,4,2,0&role=lead,shared&kind=court&inherited=0&bykind=1&sort=subsection-3&open=2",
    );
    expect(state).toEqual({
      measure: "load",
      weights: {lead: 5, sole: 4, shared: 2, support: 0},
      roles: ["lead", "shared"],
      kinds: ["court"],
      groups: false,
      inherited: false,
      byKind: true,
      sort: {section: 2, subsection: 3},
      open: new Set([2]),
    });
  });

  it("takes what it does not know, or the list does not have, for not said", () => {
    expect(
      read(
        "measure=happiness&weights=a&role=boss&kind=mass&groups=yes&inherited=1&bykind=0&sort=section-9&open=7,x",
      ),
    ).toEqual(read(""));
    for (const sort of ["section-", "subsection-9", "section-1x", "chance", "subsection-"])
      expect(read(`sort=${sort}`).sort).toBe("total");
  });

  it("takes all kinds for no restriction, and shows no groups beside a restriction", () => {
    expect(read("kind=party,court&groups=1")).toMatchObject({kinds: [], groups: true});
    expect(read("kind=party&groups=1")).toMatchObject({kinds: ["party"], groups: false});
  });
});

describe("sortText", () => {
  it.each(["total", "official", "name", "similar", "section-2", "subsection-3"])("gives back %s", (sort) => {
    expect(sortText(read(`sort=${sort}`).sort)).toBe(sort);
  });
});

describe("weightsNamed", () => {
  it.each([
    "0,0,0,0",
    "3,3,1",
    "3,3,1,0.5,1",
    "3,3,1,-1",
    "3,3,1,0.55",
    "100,3,1,1",
    "99.5,3,1,1",
    "3,,1,1",
    "∞,1,1,1",
  ])("takes %s for the default", (text) => expect(weightsNamed(text)).toBe(defaultWeights));

  it("gives back what the address says, and nothing for the default", () => {
    expect(weightsText(weightsNamed("99,0,1.5,0.1"))).toBe("99,0,1.5,0.1");
    expect(weightsText(weightsNamed("3,3,1,0.5"))).toBeNull();
  });
});

describe("countsNothing", () => {
  it("is true of noughts only", () => {
    expect(countsNothing({lead: 0, sole: 0, shared: 0, support: 0})).toBe(true);
    expect(countsNothing({lead: 0, sole: 0, shared: 0, support: 0.1})).toBe(false);
  });
});

describe("isWeight", () => {
  it.each([
    ["0", true],
    ["0.5", true],
    ["99", true],
    ["99.1", false],
    ["1e1", false],
    [" 1", false],
    ["", false],
  ])("%s: %s", (text, answer) => expect(isWeight(text)).toBe(answer));
});

describe("shownRows", () => {
  const shown = (search: string) => shownRows(rows, read(search)).map((row) => row.tasks);
  it("leaves out groups, other kinds and clauses taken from above as asked", () => {
    expect(shown("")).toEqual([2, 3]);
    expect(shown("groups=1")).toEqual([2, 3, 4]);
    expect(shown("kind=court")).toEqual([3]);
    expect(shown("inherited=0")).toEqual([2]);
    expect(shown("kind=court&inherited=0")).toEqual([]);
  });
});

describe("kindsIn", () => {
  it("names the kinds that occur in the model's order, and none for groups", () => {
    expect(kindsIn([...rows].reverse())).toEqual(["party", "court"]);
    expect(kindsIn(rows.slice(2))).toEqual([]);
  });
});
