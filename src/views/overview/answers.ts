import {type AloneRow, alone} from "../../queries/alone.js";
import {type SectionDeadlineRow, sectionDeadlines} from "../../queries/deadlines.js";
import {type DepartmentSectionRow, departmentSections} from "../../queries/departmentSections.js";
import {type DepartmentRow, departments} from "../../queries/departments.js";
import {type FindingCountRow, findingCounts} from "../../queries/findingCounts.js";
import {type ListRow, listInfo} from "../../queries/listInfo.js";
import {type OverviewRow, overview} from "../../queries/overview.js";
import {type PairRow, pairs} from "../../queries/pairs.js";
import {type WidestRow, widest} from "../../queries/widest.js";
import type {Context} from "../view.js";

/** A task without a lead is wide from this number of departments on. */
export const wideFrom = 6;

/** All that the overview says comes from these answers. */
export interface OverviewAnswers {
  list: ListRow;
  numbers: OverviewRow;
  departments: readonly DepartmentRow[];
  pairs: readonly PairRow[];
  sections: readonly SectionDeadlineRow[];
  departmentSections: readonly DepartmentSectionRow[];
  alone: readonly AloneRow[];
  /**
   * Tasks that name departments and have neither a lead nor one owner: those with {@link wideFrom} or more, and those
   * with the most.
   */
  wide: number;
  widest: readonly WidestRow[];
  /** Tasks that are led by groups without a name, and by no department. */
  ledByGroups: number;
  findings: readonly FindingCountRow[];
}

/** Asks all of the list that the page shows. */
export async function overviewAnswers({database, wholeList}: Context): Promise<OverviewAnswers> {
  const shared = {...wholeList, pattern: "shared"} as const;
  const [
    list,
    numbers,
    departmentRows,
    pairRows,
    sections,
    cells,
    aloneRows,
    wide,
    widestRows,
    led,
    findings,
  ] = await Promise.all([
    database.ask(listInfo, wholeList),
    database.ask(overview, wholeList),
    database.ask(departments, wholeList),
    database.ask(pairs, {filters: wholeList, relations: []}),
    database.ask(sectionDeadlines, wholeList),
    database.ask(departmentSections, wholeList),
    database.ask(alone, wholeList),
    database.ask(overview, {...shared, parties: wideFrom}),
    database.ask(widest, shared),
    database.ask(overview, {...wholeList, roles: ["lead"], named: true}),
    database.ask(findingCounts, wholeList),
  ]);
  return {
    list: list[0]!,
    numbers: numbers[0]!,
    departments: departmentRows,
    pairs: pairRows,
    sections,
    departmentSections: cells,
    alone: aloneRows,
    wide: wide[0]!.tasks,
    widest: widestRows,
    ledByGroups: numbers[0]!.lead - led[0]!.tasks,
    findings,
  };
}
