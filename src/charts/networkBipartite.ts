import {
  type Bipartite,
  type BipartiteDepartment,
  type BipartiteEdge,
  type BipartiteOptions,
  type BipartiteTask,
  bipartiteCharacterHeight,
  networkBipartiteLayout,
} from "../layout/networkBipartite.js";
import {textWidth, wrapText} from "../layout/textWidth.js";
import type {BipartiteRows} from "../layout/twoSides.js";
import {type Role, roles} from "../model/values.js";
import type {Text} from "../text/zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {ink, mutedInk, paper, roleColours, rule} from "./parts/colours.js";
import {keyRows} from "./parts/keyRows.js";
import {baseline, textLine, textLines, verticalText} from "./parts/lines.js";
import {box, hitArea, mark} from "./parts/mark.js";

/** What a reader looks at: edges between these tasks and these departments. An empty set means any. */
export interface StandOut {
  /** By `task_id`. */
  tasks: ReadonlySet<string>;
  /** Canonical names. */
  departments: ReadonlySet<string>;
}

export interface NetworkBipartiteOptions extends ChartOptions, Pick<BipartiteOptions, "taskOrder"> {
  /** Brought forward, while all else pales; null or two empty sets: nothing is. */
  standOut?: StandOut | null;
}

/** Strong roles are wide, dark or dashed as well, so that greyscale print tells them apart. */
const strokes: Record<Role, {width: number; dashes: string | null}> = {
  lead: {width: 1.8, dashes: null},
  sole: {width: 1.8, dashes: "5 2"},
  shared: {width: 1, dashes: null},
  support: {width: 1, dashes: "2 2"},
};
const pale = {edge: "#e6eaed", bar: "#d0d7de"};
const barColour = "#6e7b87";
const sentenceHeight = 18;

/**
 * Who does what: each task on one side, each department on the other, and an edge for each named department of a task in
 * the colour of its role. Tasks above departments on a desk; at their left on a phone.
 *
 * Marks: `task` with `data-task`; `node` with `data-department`; `edge` with both and `data-role`. The chart's
 * `data-crossings` is how many edges cross.
 */
export function networkBipartite(rows: BipartiteRows, options: NetworkBipartiteOptions): SVGSVGElement {
  const {text, width, taskOrder} = options;
  const words = text.charts.bipartite;
  if (rows.tasks.length === 0) return emptyChart("networkBipartite", words.empty, options);
  if (rows.departments.length === 0) return emptyChart("networkBipartite", words.unnamed, options);
  const place = (top: number) => networkBipartiteLayout(rows, {width, top, taskOrder});
  const measured = place(0);
  const key = bipartiteKey(measured, options);
  const layout = place(key.height + 8);
  const left = leftOut(measured, options);
  const svg = createChart("networkBipartite", layout.height + left.length * sentenceHeight, options);
  svg.attr("data-crossings", layout.crossings);
  key.draw(svg.append("g").attr("data-part", "key"));
  const out = standing(layout, options.standOut ?? null);
  const edges = svg.append("g").attr("data-part", "edges").attr("fill", "none");
  drawEdges(edges, layout, out, text);
  const tasks = svg.append("g").attr("data-part", "tasks").attr("font-size", 11);
  for (const each of layout.tasks) drawTask(tasks, each, layout, out, text);
  const departments = svg.append("g").attr("data-part", "departments");
  for (const each of layout.departments) drawDepartment(departments, each, layout, out, text);
  const last = {x: 0, y: layout.height + 14, lineHeight: sentenceHeight, fill: mutedInk};
  if (left.length > 0) textLines(svg.append("g"), left, last);
  return svg.node()!;
}

/** What is brought forward; null: nothing is, so that all is as it is. */
interface Standing {
  edges: ReadonlySet<BipartiteEdge>;
  tasks: ReadonlySet<string>;
  departments: ReadonlySet<string>;
}

/** Edges whose ends are both meant; what is meant, and what these edges lead to. */
function standing({edges}: Bipartite, chosen: StandOut | null): Standing | null {
  if (chosen === null || chosen.tasks.size + chosen.departments.size === 0) return null;
  const meant = (set: ReadonlySet<string>, each: string) => set.size === 0 || set.has(each);
  const own = edges.filter(
    ({task, department}) =>
      meant(chosen.tasks, task.task_id) && meant(chosen.departments, department.department),
  );
  return {
    edges: new Set(own),
    tasks: new Set([...chosen.tasks, ...own.map(({task}) => task.task_id)]),
    departments: new Set([...chosen.departments, ...own.map(({department}) => department.department)]),
  };
}

/** Role by role, the strongest last; what stands out over all else. */
function drawEdges(parent: Group, layout: Bipartite, out: Standing | null, text: Text): void {
  for (const forward of out ? [false, true] : [true])
    for (const role of [...roles].reverse()) {
      const own = layout.edges.filter(
        (each) => each.role === role && (out === null || out.edges.has(each) === forward),
      );
      if (own.length === 0) continue;
      const {width, dashes} = strokes[role];
      const group = parent
        .append("g")
        .attr("stroke", forward ? roleColours[role] : pale.edge)
        .attr("stroke-width", forward && out ? width + 0.4 : width);
      if (dashes) group.attr("stroke-dasharray", dashes);
      for (const each of own) drawEdge(group, each, layout.lying, text);
    }
}

function drawEdge(
  parent: Group,
  {task, department, role, from, to}: BipartiteEdge,
  lying: boolean,
  text: Text,
): void {
  const bend = lying
    ? `${from.x},${middle(from.y, to.y)} ${to.x},${middle(from.y, to.y)}`
    : `${middle(from.x, to.x)},${from.y} ${middle(from.x, to.x)},${to.y}`;
  parent
    .append("path")
    .attr("d", `M${from.x},${from.y}C${bend} ${to.x},${to.y}`)
    .attr("data-mark", "edge")
    .attr("data-value", 1)
    .attr("data-task", task.task_id)
    .attr("data-department", department.department)
    .attr("data-role", role)
    .attr(
      "aria-label",
      text.charts.bipartite.edge(task.task_no, task.task, department.short_name, text.roles[role]),
    );
}

const middle = (a: number, b: number) => Math.round((a + b) / 2);

function drawTask(
  parent: Group,
  {task, departments, tick, label, area}: BipartiteTask,
  {lying}: Bipartite,
  out: Standing | null,
  text: Text,
): void {
  const forward = out === null || out.tasks.has(task.task_id);
  const said = text.charts.bipartite.task(task.task_no, task.task, departments);
  const group = mark(parent, "task", 1, said).attr("data-task", task.task_id);
  if (out && forward) group.attr("font-weight", "bold");
  hitArea(group, area);
  if (departments === 0)
    box(
      group,
      {...tick, x: tick.x + 0.5, y: tick.y + 0.5, width: tick.width - 1, height: tick.height - 1},
      paper,
    ).attr("stroke", forward ? mutedInk : rule);
  else box(group, tick, forward ? ink : pale.bar);
  if (label === null) return;
  textLine(group, task.task_no!, {
    x: label.x,
    y: lying ? label.y : baseline(label.y, 11),
    anchor: lying ? "middle" : "end",
    fill: forward && departments > 0 ? ink : mutedInk,
  });
}

function drawDepartment(
  parent: Group,
  {department, bar, upright, area}: BipartiteDepartment,
  {lying}: Bipartite,
  out: Standing | null,
  text: Text,
): void {
  const forward = out === null || out.departments.has(department.department);
  const said = text.charts.bipartite.node(
    department.short_name,
    department.department,
    department.tasks,
    department.lead,
  );
  const group = mark(parent, "node", department.tasks, said).attr("data-department", department.department);
  if (out && forward) group.attr("font-weight", "bold");
  hitArea(group, area);
  box(group, bar, forward ? barColour : pale.bar);
  const fill = forward ? ink : mutedInk;
  if (!lying) {
    const y = baseline(bar.y + bar.height / 2, 12);
    textLine(group, department.short_name, {x: bar.x + bar.width + 5, y, fill});
    textLine(group, department.tasks, {
      x: bar.x + bar.width + 9 + textWidth(department.short_name, 12),
      y,
      fill: mutedInk,
    });
    return;
  }
  const x = area.x + area.width / 2;
  const y = bar.y + bar.height;
  // The name before the number, as they are said.
  if (upright) textLine(group, department.short_name, {x, y: y + 27, anchor: "middle", fill});
  else
    verticalText(group, [department.short_name], {
      ...{x: area.x, y: y + 16, width: area.width},
      ...{characterHeight: bipartiteCharacterHeight, fill},
    });
  textLine(group, department.tasks, {x, y: y + 12, anchor: "middle", fill: mutedInk}).attr("font-size", 11);
}

/** The roles that are drawn, and how the two sides are to be read. */
function bipartiteKey(
  {edges, tasks, lying, numbered}: Bipartite,
  {text, width, taskOrder = "crossings"}: NetworkBipartiteOptions,
): {height: number; draw: (group: Group) => void} {
  const words = text.charts.bipartite.legend;
  const swatch = 28;
  const rows = keyRows(
    roles
      .filter((role) => edges.some((each) => each.role === role))
      .map((role) => ({
        width: swatch + 6 + textWidth(text.roles[role], 12),
        draw(group, x, y) {
          const {width, dashes} = strokes[role];
          const line = group
            .append("path")
            .attr("d", `M${x},${y}h${swatch}`)
            .attr("stroke", roleColours[role])
            .attr("stroke-width", width + 1);
          if (dashes) line.attr("stroke-dasharray", dashes);
          textLine(group, text.roles[role], {x: x + swatch + 6, y: y + 4, fill: ink});
        },
      })),
    width,
  );
  const without = tasks.filter(({departments}) => departments === 0).length;
  const sentences = [
    words.sides(lying, numbered),
    words[taskOrder],
    ...(without > 0 ? [words.without(without)] : []),
  ];
  const lines = wrapText(sentences.join(""), width, 12);
  return {
    height: rows.height + lines.length * sentenceHeight,
    draw(group) {
      rows.draw(group);
      textLines(group, lines, {x: 0, y: rows.height + 14, lineHeight: sentenceHeight, fill: mutedInk});
    },
  };
}

/** In lines, what has no room. */
function leftOut({tasks, departments, omitted}: Bipartite, {text, width}: NetworkBipartiteOptions): string[] {
  if (omitted.tasks + omitted.departments === 0) return [];
  const said = text.charts.bipartite.omitted(
    {drawn: tasks.length, all: tasks.length + omitted.tasks},
    {drawn: departments.length, all: departments.length + omitted.departments},
  );
  return wrapText(said, width, 12);
}
