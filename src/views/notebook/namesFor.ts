import type {BenchTable} from "../../engine/workbench.js";
import type {SqlNames, SqlTable} from "../../interact/sqlEditor/sqlNames.js";
import {tableNames} from "../../model/schema.js";
import type {SqlCell} from "../../notebook/notebook.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import type {Desk} from "./desk.js";

/** What a query can name: the tables, the other queries with the columns that they gave last, the inputs. */
export function namesFor({id}: SqlCell, {notebook, runs, tables, context: {text}}: Desk): SqlNames {
  const queries = notebook.cells.flatMap((cell): SqlTable[] => {
    if (cell.kind !== "sql" || cell.id === id) return [];
    const columns = runs.answerOf(cell.id)?.held.columns ?? [];
    return [
      {
        kind: "query",
        schema: null,
        name: cell.name,
        about: "",
        columns: columns.map(({name, type}) => ({name, type, about: "", values: null})),
      },
    ];
  });
  const inputs = notebook.cells.flatMap((cell) =>
    cell.kind === "input" ? [{name: cell.name, about: cell.label}] : [],
  );
  return {tables: [...queries, ...tables.map((table) => sqlTable(table, text))], inputs};
}

function sqlTable({schema, name, columns}: BenchTable, {dictionary}: NotebookText): SqlTable {
  const known = tableNames.find((each) => each === name);
  const meanings: Readonly<Record<string, string>> = known ? dictionary.columns[known] : {};
  return {
    kind: "table",
    schema,
    name,
    about: known ? dictionary.tables[known] : "",
    columns: columns.map((column) => ({
      ...column,
      about: Object.hasOwn(meanings, column.name) ? meanings[column.name]! : "",
    })),
  };
}
