import {type Finding, findings, type Place} from "../findings.js";
import {type Cell, type Source, UnreadableError} from "../source.js";
import {type Heading, headingNumber, headingText} from "../words/headings.js";
import {findFirstLeads} from "../words/phrases.js";

/** A task as it stands in the list, before its clause and deadline are read. */
export interface TaskText {
  /** 1-based order in the document. */
  order: number;
  /** The printed number; null if none. */
  no: number | null;
  section: Heading | null;
  subsection: Heading | null;
  /** The task's words, slips included; without Word's leftovers and outer white space. */
  text: string;
  /** The responsibility clause, put together where it has several columns; null if their cells are blank. */
  clause: string | null;
  /** The deadline; null if the cell is blank. */
  deadline: string | null;
  /** 1-based line of the task's number in the source. */
  line: number;
}

/** What a column holds; headings stand in unnamed columns between the number and the task, outermost first. */
type ColumnRole = "number" | "section" | "subsection" | "task" | PartyColumn | "deadline" | "other";
/** The columns that name parties, in the order of a clause (牵头单位：…；责任单位：…；参与单位：…；配合单位：…). */
type PartyColumn = (typeof partyColumns)[number];
const partyColumns = ["lead", "clause", "participant", "support"] as const;

/** The names that columns go by, spaces inside and brackets at the end removed (工 作 任 务 · 责任单位（列第一位的为牵头单位）). */
const columnNames: [ColumnRole, RegExp][] = [
  ["number", /^(?:序号|编号)$/],
  ["lead", /^(?:牵头|主办)(?:部门|单位)$/],
  ["clause", /^(?:责任(?:部门|单位)|责任分工)$/],
  ["participant", /^参与(?:部门|单位)$/],
  ["support", /^(?:配合|协助|协办|参加)(?:部门|单位)$/],
  ["deadline", /^(?:完成)?(?:时限|时间|期限)(?:要求)?$/],
  ["task", /^(?:工作|重点|主要)?(?:任务|事项|内容)(?:内容)?$/],
];

/** A table, read. */
export interface TableReading {
  tasks: TaskText[];
  /** True if a note in the header or outside the table says that the first-named party leads (列第一位的为牵头单位). */
  firstLeads: boolean;
  findings: Finding[];
}

/**
 * Reads the tasks of a table: columns by the header's words, the first of two that say the same; section and
 * subsection carried forward until the next. A clause that stands in several columns is put together from the cells
 * that are filled, each under its column's name (牵头单位：…；责任单位：…；配合单位：…).
 *
 * @throws UnreadableError if there is no header row with a task and a responsibility column, or no row under it.
 */
export function readTable(source: Source, file: string): TableReading {
  const [header = [], ...rows] = source.rows;
  const columns = columnRoles(header, file);
  if (rows.length === 0) {
    throw new UnreadableError(
      file,
      header[0]?.line ?? null,
      "no row under the header row begins with a number — add the tasks, each with its number",
    );
  }
  const notes = firstLeadsNotes(source);
  const found = [...unreadColumns(source.rows, columns), ...outsideText(source), ...notes];
  const parties = clauseColumns(header, columns);
  const headings = {section: new HeadingLevel(), subsection: new HeadingLevel()};
  const tasks = rows.map((row, index): TaskText => {
    const cells = new Map(columns.map((role, column) => [role, row[column]]));
    const number = (cells.get("number")?.text ?? "").replace(artefacts, "").trim();
    const place: Place = {no: /^\d{1,9}$/.test(number) ? Number(number) : null, line: row[0]?.line ?? null};
    if (place.no === null) found.push(findings.taskNumberAbsent(place, number));
    if (row.length !== columns.length) {
      const written = row.map((cell) => cell.text.trim()).join(" | ");
      found.push(findings.rowCells(place, row.length, columns.length, written));
    }
    const text = (role: ColumnRole) => withoutArtefacts(cells.get(role), place, found);
    if (headings.section.next(text("section"), cells.get("section"))) headings.subsection.leave();
    headings.subsection.next(text("subsection"), cells.get("subsection"));
    const words = text("task");
    if (!words) found.push(findings.taskMissing(place));
    return {
      order: index + 1,
      no: place.no,
      section: headings.section.current,
      subsection: headings.subsection.current,
      text: words,
      clause: clauseOf(row, place),
      deadline: text("deadline") || null,
      line: place.line ?? 0,
    };
  });
  return {tasks, firstLeads: notes.length > 0, findings: found};

  function clauseOf(row: Cell[], place: Place): string | null {
    const parts = parties.flatMap(({column, label}) => {
      const written = withoutArtefacts(row[column], place, found);
      return written ? [label + written] : [];
    });
    return parts.join("；") || null;
  }
}

/** The columns that a clause is put together from, each with its label; a responsibility column alone needs none. */
function clauseColumns(header: Cell[], columns: ColumnRole[]): {column: number; label: string}[] {
  const named = partyColumns.flatMap((role) =>
    columns.flatMap((each, column) => (each === role ? [{column, role}] : [])),
  );
  if (named.length === 1 && named[0]!.role === "clause") return [{column: named[0]!.column, label: ""}];
  return named.map(({column}) => {
    const name = columnName(header[column]!);
    return {column, label: `${name === "责任分工" ? "责任单位" : name}：`};
  });
}

/** The name of a column as its header writes it, without the bracket at its end. */
function columnName(cell: Cell): string {
  return headingText(cell.text).replace(/[（(〔][^（(〔）)〕]*[）)〕]$/, "");
}

function columnRoles(header: Cell[], file: string): ColumnRole[] {
  const names = header.map(columnName);
  const roles: (ColumnRole | null)[] = [];
  for (const name of names) {
    const role = columnNames.find(([, form]) => form.test(name))?.[0] ?? null;
    const again = role !== null && role !== "support" && roles.includes(role);
    roles.push(again ? "other" : role);
  }
  const needed: [string, ColumnRole[]][] = [
    ["工作任务", ["task"]],
    ["责任部门", ["lead", "clause"]],
  ];
  for (const [column, any] of needed) {
    if (any.some((role) => roles.includes(role))) continue;
    const heads = names.filter(Boolean).map((name) => (name.length > 12 ? `${name.slice(0, 12)}…` : name));
    const read = heads.slice(0, 10).join("、") || "(nothing)";
    throw new UnreadableError(
      file,
      header[0]?.line ?? null,
      `no header row with a column "${column}", read ${read} — begin the table with 序号, 工作任务, 责任部门, 完成时限`,
    );
  }
  const levels: ColumnRole[] = ["section", "subsection"];
  const taskColumn = roles.indexOf("task");
  return roles.map((role, column) => {
    if (role !== null) return role;
    return (names[column] === "" && column < taskColumn && levels.shift()) || "other";
  });
}

/** A finding for each paragraph outside the table but the title, which is the first one if it stands above the table. */
function outsideText({paragraphs, rows}: Source): Finding[] {
  const [first] = paragraphs;
  const titled = first !== undefined && first.line < (rows[0]?.[0]?.line ?? 0);
  return paragraphs.slice(titled ? 1 : 0).map(({text, line}) => findings.outsideText({no: null, line}, text));
}

/** A finding for each note in the header or outside the table that the first-named party leads. */
function firstLeadsNotes({paragraphs, rows: [header = []]}: Source): Finding[] {
  return [...paragraphs, ...header].flatMap(({text, line}) => {
    const note = findFirstLeads(headingText(text));
    return note === null ? [] : [findings.documentNote({no: null, line}, note)];
  });
}

/** A finding for each column that no role is known for and that holds words. */
function unreadColumns([header = [], ...rows]: Cell[][], columns: ColumnRole[]): Finding[] {
  return columns.flatMap((role, column) => {
    const words = role === "other" ? rows.find((row) => row[column]?.text.trim())?.[column] : undefined;
    if (!words) return [];
    const place = {no: null, line: header[column]!.line};
    return [findings.columnUnread(place, headingText(header[column]!.text) || headingText(words.text))];
  });
}

/** The headings of one level, counted through the whole list. */
class HeadingLevel {
  current: Heading | null = null;
  #count = 0;

  /** Takes a heading cell; one that is blank or says the same keeps the heading above. True if a new one begins. */
  next(written: string, cell: Cell | undefined): boolean {
    const text = headingText(written);
    if (!text || !cell || text === this.current?.text) return false;
    const leadingBreaks = /^\s*/.exec(cell.text)![0].split("\n").length - 1;
    this.current = {
      order: ++this.#count,
      text,
      number: headingNumber(text),
      line: cell.line + leadingBreaks,
    };
    return true;
  }

  leave(): void {
    this.current = null;
  }
}

/** [bookmark: _GoBack] and its kind, which Word leaves in pasted text. */
const artefacts = /\[(?:bookmark|image|object|endif|if)\b[^[\]]*\]/gi;

function withoutArtefacts(cell: Cell | undefined, place: Place, found: Finding[]): string {
  if (!cell) return "";
  for (const artefact of cell.text.match(artefacts) ?? []) {
    found.push(findings.artefactRemoved(place, artefact));
  }
  return cell.text.replace(artefacts, "").trim();
}
