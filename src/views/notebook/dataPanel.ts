import {select} from "d3-selection";
import type {BenchTable} from "../../engine/workbench.js";
import type {DroppedTable} from "../../imported/tables/droppedTable.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import {fileDrop} from "../fileDrop.js";
import {keyedParts, type Part, part, parts} from "../part.js";
import {keyOf, type TableActions, tableEntry} from "./tableEntry.js";

/** What the panel shows. */
export interface PanelData {
  /** All tables of the workbench. */
  tables: readonly BenchTable[];
  /** The imported lists, whose tables are in schemas of these names. */
  lists: readonly {schema: string; title: string}[];
  /** Those of the tables that are of files which the reader dropped. */
  dropped: readonly DroppedTable[];
  /** The names of files that are being read. */
  reading: readonly string[];
  /** Files that gave no table, and why, in words. */
  refused: readonly {file: string; reason: string}[];
}

export interface PanelActions extends TableActions {
  /** Takes files to be read. */
  onFiles(files: readonly File[]): void;
}

/** Tables under a heading. */
interface Group {
  key: string;
  heading: string;
  tables: readonly BenchTable[];
}

/**
 * What queries can name: the tables of the site, of each imported list and of the files that the reader dropped, each with
 * its columns; below them the place where files are dropped, and what became of those that gave no table.
 * @param actions null where nothing can be done, as in the build
 */
export function dataPanel(
  root: Part,
  text: NotebookText,
  data: PanelData,
  actions: PanelActions | null,
): void {
  const words = text.notebookData;
  const {ownerDocument: document} = root.node()!;
  const focused = document.activeElement;
  const hadFocus = focused !== null && root.node()!.contains(focused);

  root.attr("data-panel", "data");
  const heading = part(root, "h2", "heading").attr("tabindex", -1).text(words.heading);
  const groups = keyedParts(
    part(root, "div", "groups"),
    "section",
    "group",
    groupsOf(text, data),
    ({key}) => key,
  );
  groups.each(function ({heading: name, tables}) {
    const group = select(this) as Part;
    part(group, "h3", "name").text(name);
    keyedParts(group, "details", "table", tables, keyOf).each(function (table) {
      tableEntry(select(this) as Part, text, table, droppedOf(table, data), actions);
    });
  });

  const bring = part(root, "section", "bring");
  part(bring, "h3", "name").text(words.bring);
  fileDrop(part(bring, "div", "drop"), words, actions ? (files) => actions.onFiles(files) : null);
  const said = part(bring, "div", "said").attr("role", "status");
  parts(said, "p", "reading", data.reading).text(words.reading);
  parts(said, "p", "refused", data.refused).text(({file, reason}) => words.refused(file, reason));

  // The button that had the focus has gone with its table.
  if (hadFocus && !root.node()!.contains(focused)) heading.node()!.focus();
}

function groupsOf({notebookData: words}: NotebookText, data: PanelData): Group[] {
  const isDropped = (table: BenchTable) => droppedOf(table, data) !== null;
  const groups: Group[] = [
    {
      key: "site",
      heading: words.groups.site,
      tables: data.tables.filter((table) => table.schema === null && !isDropped(table)),
    },
    ...data.lists.map(({schema, title}) => ({
      key: `list ${schema}`,
      heading: words.groups.list(title, schema),
      tables: data.tables.filter((table) => table.schema === schema && !isDropped(table)),
    })),
    {key: "dropped", heading: words.groups.dropped, tables: data.tables.filter(isDropped)},
  ];
  return groups.filter(({tables}) => tables.length > 0);
}

const droppedOf = (table: BenchTable, {dropped}: PanelData): DroppedTable | null =>
  dropped.find(({source}) => source.schema === table.schema && source.name === table.name) ?? null;
