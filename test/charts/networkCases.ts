import {type DepartmentSetsOptions, departmentSets} from "../../src/charts/departmentSets.ts";
import {type NetworkBipartiteOptions, networkBipartite} from "../../src/charts/networkBipartite.ts";
import {type NetworkMatrixOptions, networkMatrix} from "../../src/charts/networkMatrix.ts";
import type {ChartOptions} from "../../src/charts/parts/chart.ts";
import {zh} from "../../src/text/zh.ts";
import {madeDepartments, madePairs, madeSets, madeTasks} from "../fixtures/networkRows.ts";
import {document} from "./document.ts";

const base = (width: number): ChartOptions => ({
  document,
  text: zh,
  width,
  title: "图",
  description: "图的说明",
});
const hostileText = `<script>alert("1")</script>&'"]]>`;

const tasks = madeTasks(40, 14);
const departments = madeDepartments(tasks, 14);
const pairs = madePairs(tasks, departments);
const hostileDepartment = {...departments[0]!, department: hostileText, short_name: hostileText};

const matrix = (
  width: number,
  options: Partial<NetworkMatrixOptions> = {},
  rows: Parameters<typeof networkMatrix>[0] = {departments, pairs},
) => networkMatrix(rows, {...base(width), ...options});
const communities = new Map(
  departments.map(({department}, i) => [department, i === 5 ? null : i % 3] as const),
);
const jointly = pairs
  .slice(0, 4)
  .map((pair) => ({...pair, joint: pair.tasks, lead_with: 0, led_by: 0, shared: 0}));
/** Parties as their query gives them: strongest first. */
const parties = tasks.flatMap(({task_id, parties}) =>
  parties.map(({department, role}) => ({task_id, department: departments[department]!.department, role})),
);
const bipartite = (
  width: number,
  options: Partial<NetworkBipartiteOptions> = {},
  rows: Parameters<typeof networkBipartite>[0] = {tasks, parties, departments},
) => networkBipartite(rows, {...base(width), ...options});
const sets = (
  width: number,
  options: Partial<DepartmentSetsOptions> = {},
  rows: Parameters<typeof departmentSets>[0] = {departments, sets: madeSets(tasks, departments)},
) => departmentSets(rows, {...base(width), ...options});
const manyDepartments = madeDepartments(madeTasks(300, 40), 40);
/** Ninety pairs, each another one. */
const manySets = Array.from({length: 90}, (_, i) => ({
  departments: [i % 9, 9 + (i % 31)].map((place) => manyDepartments[place]!.department),
  exactly: 10 - Math.floor(i / 10),
  including: 12,
}));
const oneTask = {
  ...tasks[0]!,
  ...{task_id: hostileText, task: hostileText, task_no: null},
};
const crowd = (n: number) =>
  madeDepartments(madeTasks(n, 9), n).map((each, i) => ({...each, short_name: `第${i + 1}办公室`}));

const hostileSets = (width: number) =>
  sets(
    width,
    {},
    {
      departments: [hostileDepartment],
      sets: [{departments: [hostileText, "乙局"], exactly: 1, including: 1}],
    },
  );

/** The named cases of the network's matrix, two sides and sets. */
export const networkCases: Record<string, () => SVGSVGElement> = {
  "matrix-1200": () => matrix(1200),
  "matrix-920": () => matrix(920),
  "matrix-358": () => matrix(358),
  "matrix-community-920": () => matrix(920, {order: "community", communities}),
  "matrix-community-358": () => matrix(358, {order: "community", communities}),
  "matrix-lift-total": () => matrix(920, {weight: "lift", order: "total"}),
  "matrix-joint": () => matrix(920, {relations: ["joint"], order: "official"}, {departments, pairs: jointly}),
  "matrix-close-358": () => matrix(358, {}, {departments: crowd(31), pairs: []}),
  "matrix-too-many": () => matrix(920, {}, {departments: crowd(300), pairs: []}),
  "matrix-one-department": () => matrix(358, {}, {departments: departments.slice(0, 1), pairs: []}),
  "matrix-hostile": () => matrix(920, {}, {departments: [hostileDepartment], pairs: []}),
  "bipartite-1200": () => bipartite(1200),
  "bipartite-920": () => bipartite(920),
  "bipartite-358": () => bipartite(358),
  "bipartite-document": () => bipartite(920, {taskOrder: "document"}),
  "bipartite-department-out": () =>
    bipartite(920, {standOut: {tasks: new Set(), departments: new Set([departments[1]!.department])}}),
  "bipartite-tasks-out-358": () =>
    bipartite(358, {standOut: {tasks: new Set(["表/1", "表/5"]), departments: new Set()}}),
  "bipartite-too-many": () =>
    bipartite(920, {}, {tasks: madeTasks(300, 9), parties: [], departments: crowd(80)}),
  "bipartite-hostile": () =>
    bipartite(
      920,
      {},
      {
        tasks: [oneTask],
        parties: [{task_id: hostileText, department: hostileText, role: "lead"}],
        departments: [hostileDepartment],
      },
    ),
  "bipartite-no-department": () =>
    bipartite(358, {}, {tasks: tasks.slice(0, 3), parties: [], departments: []}),
  "bipartite-empty": () => bipartite(920, {}, {tasks: [], parties: [], departments: []}),
  "sets-1200": () => sets(1200),
  "sets-920": () => sets(920),
  "sets-358": () => sets(358),
  "sets-inclusive-920": () => sets(920, {mode: "inclusive"}),
  "sets-inclusive-degree-920": () => sets(920, {mode: "inclusive", sort: "degree"}),
  "sets-inclusive-degree-358": () => sets(358, {mode: "inclusive", sort: "degree"}),
  "sets-too-many": () => sets(920, {}, {departments: manyDepartments, sets: manySets}),
  "sets-hostile": () => hostileSets(920),
  "sets-hostile-358": () => hostileSets(358),
  "sets-empty": () => sets(358, {}, {departments, sets: []}),
  "matrix-empty": () => matrix(358, {}, {departments: [], pairs: []}),
};
