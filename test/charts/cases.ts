import {barColumns} from "../../src/charts/barColumns.ts";
import {type DeadlineTimelineOptions, deadlineTimeline} from "../../src/charts/deadlineTimeline.ts";
import type {ChartOptions} from "../../src/charts/parts/chart.ts";
import {deadlineColours, rolePartColours} from "../../src/charts/parts/colours.ts";
import {type RoleStripsOptions, roleStrips} from "../../src/charts/roleStrips.ts";
import {type StackedBarsOptions, stackedBars} from "../../src/charts/stackedBars.ts";
import {type WorkloadHeatmapOptions, workloadHeatmap} from "../../src/charts/workloadHeatmap.ts";
import {type DeadlineKind, deadlineKinds, type Role, roles} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {datedRow, monthlyRows} from "../fixtures/datedRows.ts";
import {manyWorkload, mixedWorkload, smallWorkload, workloadRow} from "../fixtures/workloadRows.ts";
import {document} from "./document.ts";
import {networkCases} from "./networkCases.ts";
import {notebookCases} from "./notebookCases.ts";

const base = (width: number): ChartOptions => ({
  document,
  text: zh,
  width,
  title: "图",
  description: "图的说明",
});
const heat = (rows: typeof smallWorkload, width: number, options: Partial<WorkloadHeatmapOptions> = {}) =>
  workloadHeatmap(rows, {...base(width), ...options});
const strips = (rows: typeof smallWorkload, width: number, options: Partial<RoleStripsOptions> = {}) =>
  roleStrips(rows, {...base(width), ...options});
const dates = (
  rows: ReturnType<typeof monthlyRows>,
  width: number,
  options: Partial<DeadlineTimelineOptions> = {},
) => deadlineTimeline(rows, {...base(width), ...options});

const deadlineBar = (key: number | null, label: string, part: DeadlineKind, value: number) => ({
  key,
  label,
  order: key ?? 0,
  part,
  value,
});
const sections = [
  deadlineBar(1, "强化制度约束，坚持知识产权严保护的政策导向", "continuous", 33),
  deadlineBar(1, "强化制度约束，坚持知识产权严保护的政策导向", "by_date_then_continuous", 3),
  deadlineBar(2, "加强社会共治", "continuous", 18),
  deadlineBar(3, "加大组织实施力度", "continuous", 12),
  deadlineBar(3, "加大组织实施力度", "missing", 1),
];
const kinds: Omit<StackedBarsOptions<DeadlineKind>, keyof ChartOptions> = {
  parts: deadlineKinds,
  colours: deadlineColours,
  names: zh.deadlineKinds,
  keyAttribute: "data-section",
  partAttribute: "data-deadline-kind",
};
const byRole: Omit<StackedBarsOptions<Role>, keyof ChartOptions> = {
  parts: roles,
  colours: rolePartColours,
  names: zh.roles,
  keyAttribute: "data-department",
  partAttribute: "data-role",
  sort: "total",
};
const roleBars = smallWorkload.map((row) => ({
  key: row.department,
  label: row.short_name,
  order: row.department_order ?? 0,
  part: row.role,
  value: row.tasks,
}));

const withoutSections = smallWorkload.map((row) => ({
  ...row,
  section_order: null,
  section: null,
  subsection_order: null,
  subsection: null,
}));
const hostileText = `<script>alert("1")</script>&'"]]>`;
const hostile = {...workloadRow(1, 1, 1, "lead", 2), department: hostileText, short_name: hostileText};
const six = manyWorkload(6, 6, 4);
const allOpen = new Set([1, 2, 3, 4, 5, 6]);
/** Nine departments in two blocks, shuffled: each has most of its tasks in three of the six sections. */
const blocks = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((d) =>
  [1, 2, 3, 4, 5, 6].flatMap((s) => {
    const tasks = s % 2 === d % 2 ? ((d * s) % 5) + 4 : (d + s) % 7 === 0 ? 1 : 0;
    return tasks > 0 ? [workloadRow(d, s, null, d === 4 ? "lead" : "shared", tasks)] : [];
  }),
);
const oneDate = [7, 12, 15, 65, 67, 98].map((no) => datedRow(no, "2021-12-31", "by_date_then_continuous"));

/** Every named case of a chart: the snapshots are made of them, and so may a gallery be. */
export const cases: Record<string, () => SVGSVGElement> = {
  "workload-1200": () => heat(six, 1200),
  "workload-920": () => heat(six, 920),
  "workload-358": () => heat(six, 358),
  "workload-open-1200": () => heat(six, 1200, {open: new Set([2])}),
  "workload-open-920": () => heat(six, 920, {open: new Set([2])}),
  "workload-open-358": () => heat(six, 358, {open: new Set([2])}),
  "workload-all-open-1200": () => heat(six, 1200, {open: allOpen}),
  "workload-all-open-920": () => heat(six, 920, {open: allOpen}),
  "workload-all-open-358": () => heat(six, 358, {open: allOpen}),
  "workload-leads": () => heat(smallWorkload, 920, {roles: ["lead"]}),
  "workload-by-section": () => heat(smallWorkload, 920, {sort: {section: 2}}),
  "workload-without-sections": () => heat(withoutSections, 920),
  "workload-one-department": () => heat([workloadRow(1, 1, null, "lead", 1)], 358),
  "workload-hostile": () => heat([{...hostile, section: hostileText}], 920),
  "workload-lead-measure": () => heat(smallWorkload, 920, {measure: "leads"}),
  "workload-load-920": () => heat(mixedWorkload, 920, {measure: "load"}),
  "workload-load-358": () =>
    heat(six, 358, {measure: "load", weights: {lead: 2.5, sole: 2, shared: 1.5, support: 0}}),
  "workload-row-share": () => heat(smallWorkload, 920, {measure: "row"}),
  "workload-column-share": () => heat(smallWorkload, 920, {measure: "column"}),
  "workload-residual-1200": () => heat(blocks, 1200, {measure: "residual"}),
  "workload-residual-358": () => heat(blocks, 358, {measure: "residual"}),
  "workload-residual-all-open-920": () => heat(six, 920, {measure: "residual", open: allOpen}),
  "workload-residual-all-open-358": () => heat(six, 358, {measure: "residual", open: allOpen}),
  "workload-similar": () => heat(blocks, 920, {sort: "similar"}),
  "workload-by-kind-920": () => heat(mixedWorkload, 920, {byKind: true}),
  "workload-by-kind-358": () => heat(mixedWorkload, 358, {byKind: true, open: new Set([1])}),
  "workload-groups": () => heat(mixedWorkload, 358),
  "strips-1200": () => strips(six, 1200),
  "strips-920": () => strips(mixedWorkload, 920),
  "strips-358": () => strips(six, 358),
  "strips-all-open-1200": () => strips(six, 1200, {open: allOpen}),
  "strips-all-open-358": () => strips(six, 358, {open: allOpen}),
  "strips-without-sections": () => strips(withoutSections, 920),
  "strips-one-role": () => strips(smallWorkload, 358, {roles: ["lead"], sort: "official"}),
  "strips-hostile": () => strips([{...hostile, section: hostileText}], 358),
  "strips-empty": () => strips([], 358),
  "workload-empty": () => heat([], 920),
  "timeline-everything": () =>
    dates(
      [
        datedRow(1, "2021-03-01", "from_date"),
        datedRow(2, "2021-12-31", "by_date_then_continuous"),
        datedRow(3, "2022-06-30"),
        datedRow(4, "2022-09-30"),
        datedRow(5, "2049-12-31"),
      ],
      920,
      {
        today: "2022-03-01",
        documentYear: 2021,
        cycles: [
          {label: "每季度末", months: 3, on: [], tasks: [{task_id: "list/6", task_no: 6}]},
          {
            label: "每年2月底",
            months: 12,
            on: [{month: 2, day: null}],
            tasks: [
              {task_id: "list/7", task_no: 7},
              {task_id: "list/8", task_no: null},
            ],
          },
        ],
      },
    ),
  "bars-sections-920": () => stackedBars(sections, {...base(920), ...kinds}),
  "bars-sections-358": () => stackedBars(sections, {...base(358), ...kinds}),
  "bars-shares": () => stackedBars(sections, {...base(920), ...kinds, share: true}),
  "bars-shares-of-all": () =>
    stackedBars(
      [{...deadlineBar(null, "全部任务", "continuous", 63), isWhole: true}, ...sections.slice(0, 3)],
      {...base(358), ...kinds, share: true},
    ),
  "bar-columns-920": () => barColumns(sections, {...base(920), ...kinds, sort: "total"}),
  "bar-columns-358": () => barColumns(sections, {...base(358), ...kinds}),
  "bar-columns-empty": () => barColumns([], {...base(358), ...kinds}),
  "bars-departments": () => stackedBars(roleBars, {...base(358), ...byRole}),
  "bars-hostile": () => stackedBars([deadlineBar(1, hostileText, "missing", 1)], {...base(920), ...kinds}),
  "bars-empty": () => stackedBars([], {...base(358), ...kinds}),
  "timeline-one-date": () => dates(oneDate, 920),
  "timeline-years-later": () => dates(oneDate, 358, {today: "2026-03-04"}),
  "timeline-forty-months-1200": () => dates(monthlyRows(125, 40), 1200, {today: "2022-08-15"}),
  "timeline-forty-months-920": () => dates(monthlyRows(125, 40), 920, {today: "2022-08-15"}),
  "timeline-forty-months-358": () => dates(monthlyRows(125, 40), 358, {today: "2035-08-15"}),
  "timeline-too-many": () =>
    dates(
      Array.from({length: 400}, (_, i) => datedRow(i + 1, "2021-12-31")),
      358,
    ),
  "timeline-empty": () => dates([], 920),
  ...networkCases,
  ...notebookCases,
};
