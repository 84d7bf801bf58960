import {describe, expect, it} from "vitest";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import type {PageName} from "../../src/views/links.ts";
import {filtersOn} from "../../src/views/pageFilters.ts";
import {pickedFilters} from "../../src/views/picked.ts";

/**
 * Addresses that this site has written, from its first version on. People keep them in documents: a line may be added
 * here, and none may be changed or taken away.
 */
const links: [page: PageName, search: string, filters: Partial<Filters>][] = [
  ["tasks", "?department=市法院&role=lead,sole", {department: "市法院", roles: ["lead", "sole"]}],
  ["tasks", "?section=1&subsection=2&pattern=sole", {section: 1, subsection: 2, pattern: "sole"}],
  [
    "tasks",
    "?department=市法院&with=市公安局&relation=joint",
    {department: "市法院", partner: "市公安局", relations: ["joint"]},
  ],
  ["tasks", "?deadline=missing", {deadlineKind: "missing"}],
  [
    "tasks",
    "?dated=1&date=2021-01-01&until=2021-12-31",
    {dated: true, date: "2021-01-01", until: "2021-12-31"},
  ],
  ["tasks", "?blank=1", {blank: true}],
  ["tasks", "?written=1&parties=5&named=1", {written: true, parties: 5, named: true}],
  ["tasks", "?unnamed=1", {unnamed: true}],
  ["tasks", "?group=各有关单位&role=shared", {group: "各有关单位", roles: ["shared"]}],
  ["tasks", "?kind=party,court", {kinds: ["party", "court"]}],
  ["tasks", "?all=甲&all=乙&only=1", {all: ["乙", "甲"], only: true}],
  ["tasks", "?finding=name-alias", {finding: "name-alias"}],
  ["deadlines", "?section=2&day=2021-06-30", {section: 2}],
  ["workload", "?measure=load&weights=3,3,1,0.5&open=1&deadline=missing", {deadlineKind: "missing"}],
  ["network", "?threshold=3&weight=fractional&groups=kind&pattern=lead", {pattern: "lead"}],
];

/** Picks, which stood in one parameter in the first version. */
const picks: [search: string, filters: Partial<Filters>][] = [
  [
    "?pick=section%3D1%26department%3D%25E5%25B8%2582%25E6%25B3%2595%25E9%2599%25A2",
    {section: 1, department: "市法院"},
  ],
  ["?pick=deadline%3Dmissing", {deadlineKind: "missing"}],
  ["?pick.section=1&pick.department=市法院", {section: 1, department: "市法院"}],
  ["?pick=", {}],
];

describe("addresses of earlier versions", () => {
  it.each(links)("of %s still mean the same: %s", (page, search, filters) => {
    expect(filtersOn(page, new URLSearchParams(search), noFilters)).toEqual({
      filters: {...noFilters, ...filters},
      ignored: [],
    });
  });

  it.each(picks)("still pick the same: %s", (search, filters) => {
    expect(pickedFilters({search: new URLSearchParams(search), wholeList: noFilters})).toEqual({
      ...noFilters,
      ...filters,
    });
  });

  it("say what of them nobody knows, and mean the rest", () => {
    const search = new URLSearchParams("?v=9&colour=red&section=2&deadline=someday&sort=name");
    expect(filtersOn("workload", search, noFilters)).toEqual({
      filters: {...noFilters, section: 2},
      ignored: ["v=9", "colour=red", "deadline=someday"],
    });
  });
});
