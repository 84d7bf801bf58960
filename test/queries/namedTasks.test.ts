import {expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import {departments} from "../../src/queries/departments.ts";
import {namedTasks} from "../../src/queries/namedTasks.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answers} from "../browser/answers.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList} from "../fixtures/smallList.ts";

it("counts the selected tasks that name a department, in some roles if these are asked for", async () => {
  const database = await openTables(
    smallList("甲乙", [
      {lead: ["甲"], shared: ["乙"]},
      {shared: ["甲", "乙"]},
      {sole: ["乙"], section: 2},
      {groups: ["各单位"], section: 2},
      {leadGroups: ["各县区"], shared: ["甲"]},
    ]),
  );
  const asked = async (some: object) => (await database.ask(namedTasks, {...noFilters, ...some}))[0]!.tasks;
  expect(await asked({})).toBe(4);
  expect(await asked({section: 2})).toBe(1);
  expect(await asked({roles: ["lead"]})).toBe(1);
  expect(await asked({section: 3})).toBe(0);
  await database.close();
});

it("is what the lift of the seed's pairs is made with: the 112 tasks of the answer key", async () => {
  const {database} = await openSite();
  const [row] = await database.ask(namedTasks, noFilters);
  const loads = new Map(
    (await database.ask(departments, noFilters)).map(({department, tasks}) => [department, tasks]),
  );
  const all = await database.ask(pairs, {filters: noFilters, relations: []});
  await database.close();
  expect(row!.tasks).toBe(112);
  expect(answers.filter(({parties}) => parties.length > 0)).toHaveLength(112);
  for (const {source, target, tasks, lift} of all)
    expect(lift).toBeCloseTo((tasks * 112) / (loads.get(source)! * loads.get(target)!), 6);
});
