import {dataYear} from "../../export/dataDay.js";
import type {Report, ReportBlock, ReportSection, ReportTable} from "../../export/report/report.js";
import {degrees} from "../../measures/degrees.js";
import type {ReportSectionName} from "../../model/values.js";
import {departments as departmentsQuery} from "../../queries/departments.js";
import {type ListRow, listInfo} from "../../queries/listInfo.js";
import {overview} from "../../queries/overview.js";
import {pairs as pairsQuery} from "../../queries/pairs.js";
import {filtersToSearch} from "../../state/filters.js";
import {deadlinesView} from "../deadlines.js";
import type {FigureContent} from "../figureContent.js";
import type {PageName} from "../links.js";
import {networkView} from "../network.js";
import type {Context, View} from "../view.js";
import {workloadView} from "../workload.js";
import {departmentsSection} from "./departmentsSection.js";
import {figuresOf, reportFigure} from "./figuresOf.js";
import {overviewSection} from "./overviewSection.js";
import {qualitySection} from "./qualitySection.js";
import {type ReportState, reportSearch} from "./state.js";
import {tasksSection} from "./tasksSection.js";

/** How a report is made for a format. */
export interface ReportOptions extends ReportState {
  /** The width at which its charts are drawn, in pixels. */
  width: number;
  /**
   * False: tables that are read one by one are left out, where there is no room for them: the duty sheet of each department,
   * every finding, tasks beyond a few.
   */
  isWhole: boolean;
  /** The address of a page in this state, for whoever reads the report beside a browser; null where there is none. */
  linkTo(page: PageName, search: string): string | null;
}

/** Pages whose figures a report shows, and which of them, in this order. */
const figurePages = {
  workload: {view: workloadView, charts: ["workloadHeatmap", "roleStrips"]},
  network: {view: networkView, charts: ["networkGraph", "networkMatrix"]},
  deadlines: {view: deadlinesView, charts: ["deadlineTimeline", "deadlineSections", "deadlineDepartments"]},
} as const satisfies Record<FigurePage, {view: View; charts: readonly string[]}>;

/** So many tasks a short report lists at most. */
const mostTasksInShort = 30;

/** So many of the strongest ties a report lists. */
const mostTies = 20;

/**
 * The report of the list that the page shows, of the tasks that the filters in force leave: what the pages show, from the
 * same questions and the same figures.
 */
export async function makeReport(options: ReportOptions, context: Context): Promise<Report> {
  const {database, text, wholeList, within, limits, browser} = context;
  const words = text.report;
  const [[list], [shown]] = await Promise.all([
    database.ask(listInfo, wholeList),
    database.ask(overview, within),
  ]);
  const sections: ReportSection[] = [];
  for (const name of options.sections) {
    sections.push({
      name,
      heading: words.sections[name],
      blocks: await blocksOf(name, list!, options, context),
    });
    await browser?.breathe();
  }
  const asOf = options.day === null ? [] : [{name: words.facts.day, value: text.day(options.day)}];
  return {
    title: list!.title,
    subtitle: words.subtitle,
    facts: [
      {name: words.facts.issuer, value: list!.issuer || words.facts.unknown},
      {name: words.facts.year, value: list!.year === null ? words.facts.unknown : words.facts.of(list!.year)},
      {name: words.facts.tasks, value: words.facts.count(shown!.tasks, list!.task_count)},
      ...(limits.length > 0 ? [{name: words.facts.filters, value: limits.join("；")}] : []),
      ...asOf,
      {name: words.facts.file, value: list!.source_file},
    ],
    source: text.figure.source(list!, limits.join("；")),
    link: options.linkTo("report", reportSearch(options, filtersToSearch(within))),
    year: dataYear(list!.year),
    orientation: options.orientation,
    language: text.language,
    sections,
    words: words.files,
  };
}

async function blocksOf(
  name: ReportSectionName,
  list: ListRow,
  options: ReportOptions,
  context: Context,
): Promise<ReportBlock[]> {
  switch (name) {
    case "overview":
      return overviewSection(context);
    case "departments":
      return departmentsSection(list, options.isWhole, context);
    case "quality":
      return qualitySection(list, options.isWhole, context);
    case "tasks":
      return tasksSection(options.isWhole ? Number.POSITIVE_INFINITY : mostTasksInShort, context);
    case "network":
      return [...(await figureBlocks(name, options, context)), ...(await tiesTables(context))];
    default:
      return figureBlocks(name, options, context);
  }
}

/** The sections that show figures of a page, by the page's name. */
export const figureNames = ["workload", "network", "deadlines"] as const;
export type FigurePage = (typeof figureNames)[number];

/** The figures of a page that a report shows, in its order. */
export async function reportFigures(
  name: FigurePage,
  {day}: Pick<ReportOptions, "day">,
  context: Context,
): Promise<FigureContent[]> {
  const {view, charts} = figurePages[name];
  const figures = await figuresOf(name, view, context, pageSearch(name, day));
  return charts.flatMap((chart) => figures.filter((content) => content.chart === chart));
}

/** The state of a page as a report shows it. */
const pageSearch = (name: FigurePage, day: string | null) =>
  new URLSearchParams(name === "deadlines" && day !== null ? {day} : {});

async function figureBlocks(
  name: FigurePage,
  {width, day, linkTo}: ReportOptions,
  context: Context,
): Promise<ReportBlock[]> {
  const address = new URLSearchParams(filtersToSearch(context.within));
  for (const [key, value] of pageSearch(name, day)) address.set(key, value);
  const link = linkTo(name, address.toString());
  const figures = await reportFigures(name, {day}, context);
  return figures.map((content) => reportFigure(content, {width, link}, context));
}

/** The strongest ties of the network, and the departments with the most. */
async function tiesTables({database, text, wholeList, within}: Context): Promise<ReportTable[]> {
  const [pairs, departments] = await Promise.all([
    database.ask(pairsQuery, {filters: within, relations: []}),
    database.ask(departmentsQuery, wholeList),
  ]);
  if (pairs.length === 0) return [];
  const words = text.report.network;
  const names = new Map(departments.map(({department, short_name}) => [department, short_name]));
  const short = (department: string) => names.get(department) ?? department;
  const ties = [...pairs].sort((a, b) => b.tasks - a.tasks).slice(0, mostTies);
  const ofDepartment = degrees(pairs);
  const most = [...ofDepartment].sort(([, a], [, b]) => b - a).slice(0, mostTies);
  return [
    {
      kind: "table",
      caption: words.ties(ties.length, pairs.length),
      columns: [
        {name: words.one, width: 20},
        {name: words.other, width: 20},
        {name: words.tasks, width: 10},
        {name: text.relations.joint, width: 10},
        {name: text.relations.lead_with, width: 11},
        {name: text.relations.shared, width: 10},
      ],
      rows: ties.map((pair) => [
        short(pair.source),
        short(pair.target),
        pair.tasks,
        pair.joint || null,
        pair.lead_with + pair.led_by || null,
        pair.shared || null,
      ]),
      note: words.note,
    },
    {
      kind: "table",
      caption: words.degrees(most.length),
      columns: [
        {name: text.workload.columns.department, width: 24},
        {name: words.degree, width: 12},
      ],
      rows: most.map(([department, degree]) => [short(department), degree]),
    },
  ];
}
