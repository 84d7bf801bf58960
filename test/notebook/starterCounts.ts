import {overloaded} from "../../src/measures/overload.ts";
import {defaultWeights} from "../../src/measures/workloadMeasures.ts";
import type {Row, Tables} from "../../src/model/schema.ts";
import {roles} from "../../src/model/values.ts";
import type {StarterId} from "../../src/notebook/starters.ts";

/** What a query should give: some of its columns, all of its rows in their order. */
export interface Count {
  query: string;
  columns: readonly string[];
  rows: unknown[][];
}

type Task = Row<"tasks">;
type Part = Row<"assignments">;

/** The tables of one list, or of all, as a person would look things up in them: no SQL. */
export function counts(all: Tables, list: string | null, chosen: Chosen): Record<StarterId, Count> {
  const of = <R extends {list_id: string}>(rows: readonly R[]) =>
    rows.filter(({list_id}) => list === null || list_id === list);
  const tasks = of(all.tasks).sort((a, b) =>
    a.list_id < b.list_id ? -1 : a.list_id > b.list_id ? 1 : a.task_order - b.task_order,
  );
  const parts = new Map(tasks.map(({task_id}) => [task_id, [] as Part[]]));
  for (const part of of(all.assignments)) parts.get(part.task_id)!.push(part);
  const groups = new Map<string, string[]>();
  for (const {task_id, surface} of of(all.collectives))
    groups.set(task_id, [...(groups.get(task_id) ?? []), surface]);
  const official = [...all.departments].sort(
    (a, b) => a.order - b.order || (a.department < b.department ? -1 : 1),
  );
  const shortOf = (name: string) => official.find(({department}) => department === name)!.short_name;
  const placeOf = (name: string) => official.findIndex(({department}) => department === name);
  const isIn = (task: Task, department: string) =>
    parts.get(task.task_id)!.some((part) => part.department === department);
  const roleIn = (task: Task, department: string) =>
    parts.get(task.task_id)!.find((part) => part.department === department)?.role ?? null;
  const byDepartment = new Map(
    official.map(({department}) => [department, tasks.filter((task) => isIn(task, department))]),
  );
  const tasksOf = (department: string) => byDepartment.get(department)!;
  /** Departments with a task, in official order. */
  const busy = official
    .map(({department}) => department)
    .filter((department) => tasksOf(department).length > 0);
  const inRole = (department: string, ...which: string[]) =>
    tasksOf(department).filter((task) => which.includes(roleIn(task, department)!)).length;
  const sectionKey = ({list_id, section_order}: Task) => JSON.stringify([list_id, section_order]);
  const sectionOf = ({list_id, section_order, section}: Task) =>
    (list === null && all.lists.length > 1 ? `${list_id}：` : "") +
    (section_order === null ? "未分章节" : `${section_order}. ${section}`);
  /** One task of each section, in their order, tasks outside of sections last. */
  const sections = [...new Map(tasks.map((task) => [sectionKey(task), task])).values()].sort((a, b) =>
    a.list_id === b.list_id
      ? (a.section_order ?? Number.POSITIVE_INFINITY) - (b.section_order ?? Number.POSITIVE_INFINITY)
      : a.list_id < b.list_id
        ? -1
        : 1,
  );
  const most = <R>(rows: R[], ...by: ((row: R) => number)[]) =>
    [...rows].sort(
      (a, b) => by.map((value) => value(b) - value(a)).find((difference) => difference !== 0) ?? 0,
    );
  const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

  const startHere = most(busy, (department) => tasksOf(department).length)
    .filter((department) => tasksOf(department).length >= 10)
    .map((department) => [shortOf(department), tasksOf(department).length, inRole(department, "lead")]);

  const leadsAlone = tasks.flatMap((task) => {
    const leads = parts.get(task.task_id)!.filter(({role}) => role === "lead");
    if (leads.length < parts.get(task.task_id)!.length) return [];
    const how = groups.has(task.task_id) ? "只有未具名群体" : leads.length > 1 ? "只有共同牵头" : "没有别人";
    return leads
      .map(({department}) => department)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((department) => [task.task_no, shortOf(department), how]);
  });

  const answers = (department: string) => inRole(department, "lead", "sole");
  const leadOrSupport = most(
    busy.filter((department) => tasksOf(department).length >= 5),
    (department) => answers(department) / tasksOf(department).length,
    (department) => tasksOf(department).length,
  ).map((department) => [
    shortOf(department),
    answers(department),
    inRole(department, "shared", "support"),
    rounded((100 * answers(department)) / tasksOf(department).length, 1),
  ]);

  const overload = sections.flatMap((first) => {
    const here = tasks.filter((task) => sectionKey(task) === sectionKey(first));
    const loads = busy
      .map((department) => ({
        department,
        load: here.reduce((sum, task) => {
          const role = roleIn(task, department);
          return role === null ? sum : sum + defaultWeights[role];
        }, 0),
      }))
      .filter(({load}) => load > 0);
    return overloaded(loads, ({load}) => load).map(({row, tasks: load, times}) => [
      sectionOf(first),
      shortOf(row.department),
      load,
      rounded(times, 1),
    ]);
  });

  const unclear = tasks.flatMap((task) => {
    const named = parts.get(task.task_id)!;
    const leads =
      named.some(({role}) => role === "lead") ||
      all.collectives.some(({task_id, role}) => task_id === task.task_id && role === "lead");
    if (named.length === 0) {
      const how = leads ? "由群体牵头" : groups.has(task.task_id) ? "只有未具名群体" : "没有责任部门";
      return [[task.task_no, how]];
    }
    return named.length >= 6 && !leads ? [[task.task_no, "部门多而无牵头"]] : [];
  });

  const taken = (department: string) =>
    tasksOf(department).filter(({responsibility}) => responsibility === null).length;
  const inherited = most(
    busy.filter((department) => taken(department) > 0),
    taken,
    (department) => tasksOf(department).length,
  ).map((department) => [shortOf(department), tasksOf(department).length, taken(department)]);

  const isDue = ({deadline_kind, deadline_date}: Task) =>
    deadline_kind !== "from_date" &&
    deadline_date !== null &&
    (chosen.day === null || deadline_date <= chosen.day);
  const dueOf = (department: string) => tasksOf(department).filter(isDue);
  const due = most(
    busy.filter((department) => dueOf(department).length > 0),
    (department) => dueOf(department).length,
  ).flatMap((department) =>
    [...new Set(dueOf(department).map(({deadline_date}) => deadline_date!))]
      .sort()
      .map((date) => [
        shortOf(department),
        date,
        dueOf(department).filter(({deadline_date}) => deadline_date === date).length,
      ]),
  );

  const pairs = busy.flatMap((one, index) =>
    busy
      .slice(index + 1)
      .map((other) => ({one, other, met: tasks.filter((task) => isIn(task, one) && isIn(task, other))})),
  );
  const sectionsOf = (department: string) =>
    new Set(tasksOf(department).flatMap((task) => (task.section_order === null ? [] : [sectionKey(task)])));
  const common = ({one, other}: {one: string; other: string}) =>
    [...sectionsOf(one)].filter((section) => sectionsOf(other).has(section)).length;
  const neverTogether = most(
    pairs.filter((pair) => pair.met.length === 0 && common(pair) > 0),
    common,
    ({one, other}) => tasksOf(one).length * tasksOf(other).length,
  ).map((pair) => [
    shortOf(pair.one),
    shortOf(pair.other),
    common(pair),
    tasksOf(pair.one).length,
    tasksOf(pair.other).length,
  ]);

  const network = most(
    pairs.filter(({met}) => met.length > 0),
    ({met}) => met.length,
  ).map(({one, other, met}) => {
    const leads = (task: Task) => [one, other].filter((each) => roleIn(task, each) === "lead").length;
    const by = (number: number) => met.filter((task) => leads(task) === number).length;
    return [shortOf(one), shortOf(other), met.length, by(2), by(1), by(0)];
  });

  const two = chosen.departments;
  const strongest = (task: Task, names: readonly string[]) =>
    roles.find((role) => names.some((name) => roleIn(task, name) === role));
  const merging = [...two.map((name) => [name]), two].flatMap((names, index) => {
    const own = tasks.filter((task) => names.some((name) => isIn(task, name)));
    if (own.length === 0) return [];
    const number = (role: string) => own.filter((task) => strongest(task, names) === role).length;
    return [
      [
        ["甲", "乙", "合并后"][index],
        own.length,
        ...roles.map(number),
        roles.reduce((sum, role) => sum + defaultWeights[role] * number(role), 0),
        busy.filter((other) => !names.includes(other) && own.some((task) => isIn(task, other))).length,
      ],
    ];
  });

  const runsOf = new Map(tasks.map((task) => [task, runs(task.task)]));
  const holders = new Map<string, number>();
  for (const own of runsOf.values()) for (const run of own) holders.set(run, (holders.get(run) ?? 0) + 1);
  const alike = tasks.flatMap((one, index) =>
    tasks.slice(index + 1).flatMap((other) => {
      if (one.list_id !== other.list_id) return [];
      const [a, b] = [runsOf.get(one)!, runsOf.get(other)!];
      const shared = [...a].filter((run) => b.has(run) && holders.get(run)! <= 5).length;
      const share = shared / Math.min(a.size, b.size);
      return shared > 0 && share >= 0.2 ? [{one, other, share, shared}] : [];
    }),
  );
  const tasksAlike = most(alike, ({share}) => share).map(({one, other, share, shared}) => [
    one.task_no,
    other.task_no,
    rounded(share, 3),
    shared,
  ]);

  const findings = of(all.findings);
  const heavy = {error: "错误", warning: "警告", note: "提示"};
  const codes = [...new Set(findings.map(({severity, code}) => `${severity} ${code}`))].sort();
  const ofCode = (key: string) => findings.filter(({severity, code}) => `${severity} ${code}` === key);
  const check = most(
    codes,
    (key) => -Object.keys(heavy).indexOf(key.split(" ")[0]!),
    (key) => ofCode(key).length,
  ).map((key) => {
    const [severity] = key.split(" ");
    const touched = new Set(ofCode(key).flatMap(({task_id}) => task_id ?? []));
    const [least] = ofCode(key)
      .map(({message}) => message)
      .sort();
    return [heavy[severity as keyof typeof heavy], least, ofCode(key).length, touched.size];
  });

  const ofList = (department: string, id: string | null) =>
    all.assignments.filter((part) => part.department === department && part.list_id === id).length;
  const [first, second] = chosen.lists;
  const compare = most(
    official
      .map(({department}) => ({
        department,
        one: ofList(department, first),
        other: ofList(department, second),
      }))
      .filter(({one, other}) => one + other > 0),
    ({one, other}) => (first === second ? one : one + other),
  ).map(({department, one, other}) => [shortOf(department), one, other]);

  return {
    startHere: {query: "任务多的部门", columns: ["部门", "任务", "牵头"], rows: startHere},
    leadsAlone: {query: "无人配合的牵头任务", columns: ["序号", "部门", "与谁一起"], rows: leadsAlone},
    leadOrSupport: {query: "主责占比", columns: ["部门", "主责", "参与", "主责百分比"], rows: leadOrSupport},
    overload: {query: "超载", columns: ["章节", "部门", "负荷", "倍数"], rows: overload},
    unclear: {query: "找不到主责的任务", columns: ["序号", "情形"], rows: unclear},
    inherited: {query: "各部门的沿用", columns: ["部门", "任务", "沿用"], rows: inherited},
    due: {query: "各部门到期", columns: ["部门", "期限", "任务"], rows: due},
    neverTogether: {
      query: "从未共事的部门对",
      columns: ["部门甲", "部门乙", "共同章节", "甲的任务", "乙的任务"],
      rows: neverTogether,
    },
    network: {
      query: "部门对",
      columns: ["部门甲", "部门乙", "共同任务", "共同牵头", "一方牵头", "共同参与"],
      rows: network,
    },
    merging: {
      query: "合并前后",
      columns: ["牵头", "单独负责", "按职责分工", "配合", "任务", "负荷", "协同部门"],
      rows: merging.map(([, number, lead, sole, shared, support, load, partners]) => [
        lead,
        sole,
        shared,
        support,
        number,
        load,
        partners,
      ]),
    },
    tasksAlike: {query: "相近的任务", columns: ["甲序号", "乙序号", "相似度", "共同片段"], rows: tasksAlike},
    check: {query: "按种类", columns: ["轻重", "例如", "处数", "涉及任务"], rows: check},
    compare: {query: "各部门", columns: ["部门", "甲的任务", "乙的任务"], rows: compare},
  };
}

/** What the inputs are set to, as far as the counts depend on it. */
export interface Chosen {
  day: string | null;
  /** Canonical names. */
  departments: readonly [string, string];
  lists: readonly [string | null, string | null];
}

/** The runs of six characters of a text without punctuation and white space. */
function runs(text: string): Set<string> {
  const characters = [...text.replace(/[\p{P}\p{Z}\s]/gu, "")];
  return new Set(characters.slice(5).map((_, at) => characters.slice(at, at + 6).join("")));
}
