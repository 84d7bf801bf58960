import {select} from "d3-selection";
import type {DepartmentDateRow} from "../../queries/deadlineDates.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {scrolling} from "../dataTable.js";
import {departmentHref} from "../links.js";
import {type Part, part, parts, type Root} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {tableFile} from "../tableFile.js";
import type {Context} from "../view.js";
import {filtersOfDepartment, filtersOfKind, filtersOfSpan} from "./behind.js";
import {
  isKind,
  type NextColumn,
  type NextRow,
  nextColumns,
  nextRows,
  numberOf,
  sortedRows,
} from "./nextRows.js";
import {type LinkedNumber, numberButtons} from "./numberButton.js";
import type {DeadlinesState} from "./state.js";

/** So many departments are in sight; the rest comes at a click. */
const inSight = 12;

/** Who has the next dates: a table of the departments, each number of which lists its tasks. */
export function nextPart(
  root: Root,
  rows: readonly DepartmentDateRow[],
  {list, inForce}: {list: ListRow; inForce: readonly string[]},
  state: DeadlinesState,
  context: Context,
): void {
  const {text, browser} = context;
  const words = text.deadlines.next;
  const departments = nextRows(rows, state.day);
  const columns = nextColumns(departments);
  const sorted = sortedRows(departments, state.next);
  const limits = [...inForce, text.deadlines.timeline.asOf(state.day)];
  const area = part(root, "section", "next");
  part(area, "h2", "heading").text(words.title);
  part(area, "p", "sentence").text(sentence(departments, state, text));
  const room = scrolling(area, words.title).attr("hidden", departments.length > 0 ? null : "");
  const table = part(room, "table", "data");
  head(part(part(table, "thead", "head"), "tr", "row"), columns, state, context);
  const shown = state.allDepartments ? sorted : sorted.slice(0, inSight);
  parts(part(table, "tbody", "body"), "tr", "row", shown)
    .attr("data-department", ({department}) => department)
    .each(function (row) {
      drawRow(select<HTMLElement, unknown>(this) as Part, row, columns, state, context);
    });
  part(area, "button", "more")
    .attr("type", "button")
    .attr("hidden", departments.length > inSight ? null : "")
    .text(state.allDepartments ? words.fewer : words.more(departments.length))
    .on("click", () => browser?.adjust({rows: state.allDepartments ? null : "all"}));
  part(area, "p", "note").text(words.note);
  const source = text.figure.source(list, limits.join("；"));
  part(area, "p", "source").text(source);
  const nameOf = (column: NextColumn) => columnName(column, text);
  saveMenu(
    part(area, "div", "menu"),
    {
      formats: ["csv", "xlsx"] as const,
      button: (format) => ({name: words.formats[format], label: words.save(words.formats[format])}),
      file: [words.file, list.list_id, ...limits],
      make: (format) =>
        tableFile(format, {
          name: words.sheet,
          cover: [words.title, source],
          year: list.year,
          columns: [
            {name: words.columns.department, width: 30},
            {name: words.columns.next, width: 14},
            ...columns.map((column) => ({name: nameOf(column), width: 12})),
          ],
          rows: sorted.map((row) => [
            row.department,
            row.next?.date ?? null,
            ...columns.map((column) => numberOf(row, column)),
          ]),
        }),
    },
    context,
  );
}

const columnName = (column: NextColumn, {deadlines: {next}, deadlineKinds}: Text): string =>
  isKind(column) ? deadlineKinds[column] : next.columns[column];

/** Who is the first to have a date. */
function sentence(rows: readonly NextRow[], {day}: DeadlinesState, text: Text): string {
  const words = text.deadlines.next;
  if (rows.length === 0) return words.noDepartments;
  if (day === null) return text.deadlines.due.waiting;
  const [first] = sortedRows(rows, "next");
  if (!first?.next) return words.none;
  const {date} = first.next;
  const names = rows.filter(({next}) => next?.date === date).map(({shortName}) => shortName);
  const most = 6;
  return words.finding(names.slice(0, most), Math.max(0, names.length - most), date);
}

/** Headings that sort, made once and then told anew, so that they keep the focus. */
function head(
  row: Part,
  columns: readonly NextColumn[],
  {next}: DeadlinesState,
  {text, browser}: Context,
): void {
  const words = text.deadlines.next;
  const names = [
    {sort: "official" as const, name: words.columns.department},
    {sort: "next" as const, name: words.columns.next},
    ...columns.map((column) => ({sort: column, name: columnName(column, text)})),
  ];
  parts(row, "th", "name", names)
    .attr("scope", "col")
    .attr("aria-sort", ({sort}) =>
      sort !== next ? null : sort === "official" ? "other" : sort === "next" ? "ascending" : "descending",
    )
    .each(function ({sort, name}) {
      const button = this.querySelector("button") ?? this.ownerDocument.createElement("button");
      button.setAttribute("type", "button");
      button.dataset.sort = sort;
      button.setAttribute("title", sort === "official" ? words.official : words.sortBy(name));
      button.textContent = name;
      button.onclick = () => browser?.change({next: sort === "next" ? null : sort});
      if (!button.parentElement) this.append(button);
    });
}

function drawRow(
  line: Part,
  row: NextRow,
  columns: readonly NextColumn[],
  {filters, day}: DeadlinesState,
  context: Context,
): void {
  const {text} = context;
  const words = text.deadlines.next;
  const name = part(line, "th", "name").attr("scope", "row");
  part(name, "a", "link")
    .attr("href", departmentHref({department: row.department, short_name: row.shortName}, context))
    .attr("title", row.department)
    .text(row.shortName);
  part(line, "td", "date").text(
    row.next ? text.day(row.next.date) : day === null ? text.deadlines.due.unknown : "—",
  );
  const own = filtersOfDepartment(row.department, filters);
  parts(line, "td", "number-of", columns)
    .attr("class", "number")
    .attr("data-column", (column) => column)
    .each(function (column) {
      const number = (tasks: number, more: Partial<LinkedNumber>): LinkedNumber => ({
        words: String(tasks),
        label: words.number(row.shortName, columnName(column, text), tasks),
        tasks,
        filters: null,
        ...more,
      });
      numberButtons(this, numbersIn(row, column, own, number, context), context);
    });
}

/** The number of a cell; where no filters name its tasks, those of its kinds behind it. */
function numbersIn(
  row: NextRow,
  column: NextColumn,
  own: DeadlinesState["filters"],
  number: (tasks: number, more: Partial<LinkedNumber>) => LinkedNumber,
  {text}: Context,
): LinkedNumber[] {
  const tasks = numberOf(row, column);
  if (tasks === null) return [number(0, {words: text.deadlines.due.unknown})];
  if (tasks === 0) return [number(0, {words: "0"})];
  if (column === "tasks") return [number(tasks, {filters: own})];
  if (isKind(column)) {
    return [number(tasks, {filters: row.dated.has(column) ? null : {...own, deadlineKind: column}})];
  }
  const span = column === "atNext" ? row.next!.number : row.due![column];
  const filters = filtersOfSpan({...span, isAlone: span.isAlone && isOnlyDate(row, column)}, own);
  if (filters !== null) return [number(tasks, {filters})];
  return [
    number(tasks, {}),
    ...span.kinds.map((kind) =>
      number(kind.tasks, {
        words: text.deadlines.kind(text.deadlineKinds[kind.kind], kind.tasks),
        filters: filtersOfKind(kind, own),
      }),
    ),
  ];
}

/** False for a next date on which something else begins: the date alone does not tell these apart. */
const isOnlyDate = ({due, next}: NextRow, column: NextColumn): boolean =>
  column !== "atNext" ||
  !next ||
  (["begun", "begins"] as const).every((span) =>
    due![span].kinds.every(({first, last}) => first! > next.date || last! < next.date),
  );
