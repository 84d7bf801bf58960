import {describe, expect, it} from "vitest";
import {networkState} from "../../../src/views/network/state.ts";
import {department} from "../../layout/networkRows.ts";

const heading = {section_order: 2, section: "二", subsection_order: null, subsection: null, tasks: 3};
const facts = {
  departments: [{...department("甲局", 1), kind: "party" as const}, department("乙局", 2)],
  headings: [heading],
};
const state = (search: string) => networkState(new URLSearchParams(search), facts);
const plain = {
  relations: ["joint", "lead_with", "shared"],
  roles: ["lead", "sole", "shared", "support"],
  weight: "tasks",
  threshold: null,
  alpha: null,
  section: null,
  between: null,
  focus: null,
  depth: 1,
  grouping: "none",
  order: "similar",
  inDocumentOrder: false,
  setMode: "exclusive",
  setSort: "size",
  measured: "all",
  measure: "strength",
  allMeasured: false,
};

describe("networkState", () => {
  it("is that of the page as it comes, for an address that says nothing", () => {
    expect(state("")).toEqual(plain);
  });

  it("reads each parameter", () => {
    expect(
      state(
        "ties=joint,shared&role=lead&weight=jaccard&threshold=0.25&alpha=0.05&section=2&between=party,government&focus=市甲局&depth=2&groups=kind&order=total&tasks=document&sets=inclusive&setsort=degree&measured=drawn&measure=core&departments=all",
      ),
    ).toEqual({
      relations: ["joint", "shared"],
      roles: ["lead"],
      weight: "jaccard",
      threshold: 0.25,
      alpha: 0.05,
      section: 2,
      between: ["party", "government"],
      focus: "市甲局",
      depth: 2,
      grouping: "kind",
      order: "total",
      inDocumentOrder: true,
      setMode: "inclusive",
      setSort: "degree",
      measured: "drawn",
      measure: "core",
      allMeasured: true,
    });
    expect(state("measure=official").measure).toBeNull();
    expect(state("groups=community&order=community")).toMatchObject({
      grouping: "community",
      order: "community",
    });
  });

  it.each([
    "ties=none",
    "role=boss",
    "weight=heavy",
    "threshold=-3",
    "threshold=Infinity",
    "threshold=abc",
    "alpha=0.25",
    "section=-1",
    "section=99",
    "between=court,party",
    "between=party",
    "between=party,army",
    "between=party,party,party",
    "focus=市丙局",
    "depth=3",
    "groups=colour",
    "order=random",
    "tasks=mine",
    "sets=all",
    "setsort=name",
    "measured=some",
    "measure=beauty",
    "departments=10",
  ])("does not believe %s", (search) => {
    expect(state(search)).toEqual(plain);
  });
});
