import {describe, expect, it} from "vitest";
import {
  findingFiltersFromSearch,
  findingFiltersToSearch,
  noFindingFilters,
} from "../../src/state/findingFilters.ts";

describe("findingFiltersFromSearch", () => {
  it("reads each filter, and leaves the list to the page", () => {
    expect(
      findingFiltersFromSearch("?list=l&severity=warning&rules=parties&rule=open-end&section=0&q=甲 乙"),
    ).toEqual({
      filters: {severity: "warning", group: "parties", rule: "open-end", section: 0, q: "甲 乙"},
      ignored: [],
    });
    expect(findingFiltersFromSearch("")).toEqual({filters: noFindingFilters, ignored: []});
  });

  it("names what it does not know, and the second of two", () => {
    const search = "severity=fatal&group=__proto__&rule=%3Cb%3E&section=-1&colour=red&q=甲&q=乙";
    expect(findingFiltersFromSearch(search)).toEqual({
      filters: {...noFindingFilters, q: "甲"},
      ignored: ["severity=fatal", "group=__proto__", "rule=<b>", "section=-1", "colour=red", "q=乙"],
    });
  });
});

describe("findingFiltersToSearch", () => {
  it("is the way back", () => {
    const filters = {severity: "note", group: "text", rule: "tasks-alike", section: 3, q: "a&b=c"} as const;
    const search = findingFiltersToSearch(filters, "l");
    expect(search).toBe("?list=l&severity=note&rules=text&rule=tasks-alike&section=3&q=a%26b%3Dc");
    expect(findingFiltersFromSearch(search)).toEqual({filters, ignored: []});
    expect(findingFiltersToSearch(noFindingFilters, null)).toBe("");
  });
});
