import {networkGraph} from "../../charts/networkGraph.js";
import {deadlineColours} from "../../charts/parts/colours.js";
import {stackedBars} from "../../charts/stackedBars.js";
import {workloadThumbnail} from "../../charts/workloadThumbnail.js";
import {sectionOrdinals} from "../../layout/sectionOrdinals.js";
import {thumbnailLimits} from "../../layout/workloadThumbnail.js";
import {degrees} from "../../measures/degrees.js";
import {deadlineKinds, relations} from "../../model/values.js";
import {greatest, oneOf} from "../facts.js";
import {sectionNames} from "../filterWords.js";
import type {PageName} from "../links.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";
import {strongestTies} from "./strongestTies.js";

/** A small chart: where it leads, and its words. */
export interface Thumbnail {
  page: PageName;
  chart: string;
  title: string;
  finding: string;
  draw(): SVGSVGElement;
}

/** Pixels: that of a telephone, so that no word in it becomes too small there. */
const width = 358;
const networkHeight = 210;
/** More sections than this stand in one bar. */
const mostBars = 8;

/** The charts of the other pages in small; those that would be empty are left out. */
export function thumbnails(answers: OverviewAnswers, context: Context): Thumbnail[] {
  return [workload(answers, context), network(answers, context), deadlines(answers, context)].filter(
    (each) => each !== null,
  );
}

/** What stands for each section, by its order, where there is no room for its name. */
const ordinalsOf = ({sections}: OverviewAnswers, {text}: Context): Map<number | null, string> =>
  new Map(sectionOrdinals(sectionNames(sections), text.charts.workload.ordinal));

function workload(answers: OverviewAnswers, context: Context): Thumbnail | null {
  const {departments, departmentSections: rows} = answers;
  const {text, document} = context;
  if (departments.length === 0) return null;
  const words = text.overview.charts.workload;
  const ordinals = ordinalsOf(answers, context);
  const shortNames = new Map(departments.map((row) => [row.department, row.short_name]));
  const top = greatest(rows, (row) => row.tasks);
  const names = (each: (row: (typeof rows)[number]) => string) => top.map(each);
  const name = (row: (typeof rows)[number]) => shortNames.get(row.department)!;
  return {
    page: "workload",
    chart: "workloadThumbnail",
    title: words.title,
    finding:
      ordinals.size > 0
        ? words.finding(
            names((row) => words.cell(name(row), ordinals.get(row.section_order))),
            top[0]!.tasks,
          )
        : words.whole(names(name), top[0]!.tasks),
    draw: () =>
      workloadThumbnail(rows, {
        document,
        text,
        width,
        title: words.title,
        description: words.description(
          Math.min(thumbnailLimits.departments, departments.length),
          departments.length,
          ordinals.size,
        ),
        departments,
        heads: ordinals,
      }),
  };
}

function network(
  {departments, pairs}: OverviewAnswers,
  {text, document, placements}: Context,
): Thumbnail | null {
  const strongest = strongestTies(departments, pairs);
  if (strongest.pairs === 0) return null;
  const words = text.overview.charts.network;
  return {
    page: "network",
    chart: "networkThumbnail",
    title: words.title,
    finding: strongest.whole
      ? words.finding(strongest.pairs, strongest.threshold)
      : words.within(strongest.pairs, strongest.departments.length, strongest.threshold),
    draw: () =>
      networkGraph(strongest, {
        document,
        text,
        width,
        title: words.title,
        description: words.description(strongest.departments.length, strongest.pairs),
        relations,
        kept: oneOf(strongest.drawn),
        degrees: degrees(pairs),
        height: networkHeight,
        legend: false,
        placements,
      }),
  };
}

function deadlines(answers: OverviewAnswers, context: Context): Thumbnail {
  const {sections} = answers;
  const {text, document} = context;
  const words = text.overview.charts.deadlines;
  const ordinals = ordinalsOf(answers, context);
  const bySection = ordinals.size > 1 && ordinals.size <= mostBars;
  const kinds = deadlineKinds
    .map((kind) => ({
      kind,
      tasks: sections.filter((row) => row.deadline_kind === kind).reduce((sum, row) => sum + row.tasks, 0),
    }))
    .filter(({tasks}) => tasks > 0);
  const rows = bySection
    ? sections.map((row) => ({
        key: row.section_order,
        label: ordinals.get(row.section_order) ?? text.deadlines.noSection,
        name: row.section ?? text.deadlines.noSection,
        order: row.section_order ?? Number.MAX_SAFE_INTEGER,
        part: row.deadline_kind,
        value: row.tasks,
      }))
    : kinds.map(({kind, tasks}) => ({key: null, label: words.all, order: 0, part: kind, value: tasks}));
  return {
    page: "deadlines",
    chart: "deadlineThumbnail",
    title: words.title,
    finding: words.finding(kinds.map(({kind, tasks}) => words.kind(text.deadlineKinds[kind], tasks))),
    draw: () =>
      stackedBars(rows, {
        document,
        text,
        width,
        title: words.title,
        description: words.description(bySection ? ordinals.size : 0),
        parts: deadlineKinds,
        colours: deadlineColours,
        names: text.deadlineKinds,
        keyAttribute: "data-section",
        partAttribute: "data-deadline-kind",
      }),
  };
}
