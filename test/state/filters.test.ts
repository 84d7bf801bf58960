import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {deadlineKinds, departmentKinds, meetings, patterns, roles} from "../../src/model/values.ts";
import {type Filters, filtersFromSearch, filtersToSearch, noFilters} from "../../src/state/filters.ts";

const every: Filters = {
  list: "l",
  task: "l/7",
  section: 1,
  subsection: 12,
  department: "市委宣传部",
  kinds: ["party", "court"],
  group: "各县区",
  partner: "市法院",
  relations: ["lead_with", "shared"],
  all: ["A, B", "市检察院", "市法院"],
  only: true,
  roles: ["lead", "support"],
  pattern: "lead",
  deadlineKind: "by_date_then_continuous",
  dated: true,
  date: "2024-02-29",
  until: "2024-03-31",
  blank: true,
  written: true,
  parties: 6,
  named: true,
  unnamed: true,
  finding: "name-alias",
};

describe("filtersToSearch", () => {
  it("is empty for no filters", () => {
    expect(filtersToSearch(noFilters)).toBe("");
    expect(filtersToSearch({...noFilters, roles: [...roles]})).toBe("");
  });
  it("writes every filter in one order", () => {
    const names = encodeURIComponent("市委宣传部");
    expect(filtersToSearch(every)).toBe(
      `?list=l&task=l%2F7&section=1&subsection=12&department=${names}&group=${encodeURIComponent("各县区")}&with=${encodeURIComponent("市法院")}&relation=lead_with,shared&all=A,+B&all=${encodeURIComponent("市检察院")}&all=${encodeURIComponent("市法院")}&only=1&role=lead,support&kind=party,court&pattern=lead&deadline=by_date_then_continuous&dated=1&date=2024-02-29&until=2024-03-31&blank=1&written=1&parties=6&named=1&unnamed=1&finding=name-alias`,
    );
  });
  it("writes roles strongest first, each once", () => {
    expect(filtersToSearch({...noFilters, roles: ["support", "lead", "support"]})).toBe("?role=lead,support");
  });
});

describe("filtersFromSearch", () => {
  const read = (search: string) => {
    const {filters, ignored} = filtersFromSearch(search);
    const set = Object.entries(filters).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(noFilters[name as keyof Filters]),
    );
    return [Object.fromEntries(set), ignored];
  };

  it("reads every filter, with or without the question mark", () => {
    expect(filtersFromSearch(filtersToSearch(every))).toEqual({filters: every, ignored: []});
    expect(filtersFromSearch(filtersToSearch(every).slice(1)).filters).toEqual(every);
    expect(read("")).toEqual([{}, []]);
    expect(read("?")).toEqual([{}, []]);
  });

  it.each([
    ["?list=%E7%94%B2-2021", {list: "甲-2021"}, []],
    ["?list=", {}, ["list="]],
    ["?boss=1", {}, ["boss=1"]],
    ["?constructor=1", {}, ["constructor=1"]],
    ["?section=0", {section: 0}, []],
    ["?section=01", {}, ["section=01"]],
    ["?named=yes", {}, ["named=yes"]],
    ["?unnamed=1", {unnamed: true}, []],
    ["?unnamed=0", {}, ["unnamed=0"]],
    ["?finding=name-alias", {finding: "name-alias"}, []],
    ["?finding=Name_1", {}, ["finding=Name_1"]],
    ["?until=2021-02-30", {}, ["until=2021-02-30"]],
    ["?section=-1", {}, ["section=-1"]],
    ["?section=1.5", {}, ["section=1.5"]],
    ["?section=1e3", {}, ["section=1e3"]],
    ["?section=9999999999", {}, ["section=9999999999"]],
    ["?section=1&section=2", {section: 1}, ["section=2"]],
    ["?section=x&section=2", {}, ["section=x", "section=2"]],
    ["?department=", {}, ["department="]],
    ["?department=a%00b", {}, ["department=a\0b"]],
    ["?department=%27+OR+1%3D1+--", {department: "' OR 1=1 --"}, []],
    ["?department=%E5%B8", {department: "\ufffd"}, []],
    ["?role=lead,boss", {roles: ["lead"]}, ["role=boss"]],
    ["?role=support,lead,lead", {roles: ["lead", "support"]}, []],
    ["?role=lead,sole,shared,support", {}, []],
    ["?role=", {}, ["role="]],
    ["?role=lead&role=sole", {roles: ["lead"]}, ["role=sole"]],
    ["?relation=married", {}, ["relation=married"]],
    [
      "?relation=shared,married,led_by,joint",
      {relations: ["joint", "led_by", "shared"]},
      ["relation=married"],
    ],
    ["?relation=joint&relation=shared", {relations: ["joint"]}, ["relation=shared"]],
    ["?relation=shared,led_by,lead_with,joint", {relations: ["joint", "lead_with", "led_by", "shared"]}, []],
    ["?all=b&all=a,+%26c&all=b&only=1", {all: ["a, &c", "b"], only: true}, []],
    ["?all=&all=a%1Fb&all=c&only=2", {all: ["c"]}, ["all=", "all=a\u001fb", "only=2"]],
    ["?pattern=LEAD", {}, ["pattern=LEAD"]],
    ["?deadline=soon&pattern=none", {pattern: "none"}, ["deadline=soon"]],
    ["?dated=0", {}, ["dated=0"]],
    ["?date=2021-02-30", {}, ["date=2021-02-30"]],
    ["?date=2021-2-3", {}, ["date=2021-2-3"]],
    ["?date=0403-06-30", {date: "0403-06-30"}, []],
  ])("%s", (search, filters, ignored) => {
    expect(read(search)).toEqual([filters, ignored]);
  });

  it("never throws, and gives filters that mean the same when written and read again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: "binary"}), fc.webQueryParameters()), (search) => {
        const {filters} = filtersFromSearch(search);
        expect(filtersFromSearch(filtersToSearch(filters))).toEqual({filters, ignored: []});
      }),
    );
  });
});

describe("filters", () => {
  const order = fc.option(fc.integer({min: 0, max: 999_999_999}));
  const day = fc.option(
    fc
      .date({min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const text = fc.string({unit: "binary", minLength: 1}).filter((each) => !/\p{Cc}|\p{Cs}/u.test(each));
  const name = fc.option(text);
  const arbitrary: fc.Arbitrary<Filters> = fc.record({
    list: name,
    task: name,
    section: order,
    subsection: order,
    department: name,
    kinds: fc.subarray([...departmentKinds]),
    group: name,
    partner: name,
    relations: fc.subarray([...meetings]),
    all: fc.array(text).map((names) => [...new Set(names)].sort()),
    only: fc.boolean(),
    roles: fc.subarray([...roles], {maxLength: roles.length - 1}),
    pattern: fc.option(fc.constantFrom(...patterns)),
    deadlineKind: fc.option(fc.constantFrom(...deadlineKinds)),
    dated: fc.boolean(),
    date: day,
    until: day,
    blank: fc.boolean(),
    written: fc.boolean(),
    parties: fc.option(fc.integer({min: 1, max: 999_999_999})),
    named: fc.boolean(),
    unnamed: fc.boolean(),
    finding: fc.option(fc.constantFrom("name-alias", "deadline-missing")),
  });

  it("come back from the URL as they were", () => {
    fc.assert(
      fc.property(arbitrary, (filters) => {
        const search = filtersToSearch(filters);
        expect(filtersFromSearch(search)).toEqual({filters, ignored: []});
        expect(new URL(`https://site.test/workload${search}`).search).toBe(search);
      }),
    );
  });
});
