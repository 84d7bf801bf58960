import {scriptOf, tablesOf} from "../engine/script.js";
import {fileOf} from "../engine/view.js";
import {dataYear} from "../export/dataDay.js";
import type {Text} from "../text/zh.js";
import type {FigureContent} from "./figureContent.js";
import {type Part, part} from "./part.js";
import {sqlText} from "./sqlText.js";
import type {Browser} from "./view.js";

/** The questions behind a chart as a script that runs in another DuckDB, and says of what it is. */
export function figureScript(
  {title, source, sql}: Pick<FigureContent, "title" | "source" | "sql">,
  text: Text,
): string {
  const words = text.sql;
  return scriptOf(sql.questions, {
    head: [
      words.title(title),
      sql.source ?? source,
      words.run(tablesOf(sql.questions)),
      words.values,
      sql.after,
    ].filter(Boolean),
    rows: (query) => words.rows[query] ?? "",
    parameter: (name) => {
      const meaning = words.parameters[name as keyof typeof words.parameters];
      return meaning === undefined ? name : `${name}：${meaning}`;
    },
  });
}

/** Parts of the name of the files that hold the questions. */
export const sqlFile = ({file, sql}: Pick<FigureContent, "file" | "sql">, text: Text): string[] => {
  const [first = "", ...rest] = sql.file ?? file;
  return [first + text.sql.file, ...rest];
};

/** The questions, folded away below the chart, to be read. */
export function sqlPart(frame: Part, content: FigureContent, text: Text): void {
  const words = text.sql;
  const details = part(frame, "details", "sql");
  part(details, "summary", "summary").text(words.summary);
  part(details, "p", "sentence").text(words.explained + content.sql.after);
  sqlText(details, words.summary, figureScript(content, text));
}

/** The script with the Parquet files that it reads: in the folder of them it runs. */
export async function scriptWithTables(
  content: FigureContent,
  text: Text,
  browser: Pick<Browser, "table">,
): Promise<Blob> {
  const tables = tablesOf(content.sql.questions);
  const bytes = await Promise.all(tables.map((table) => browser.table(table)));
  // As with workbooks.
  const {zipBlob} = await import("../export/zip.js");
  const files = tables.map((table, i) => [fileOf(table), bytes[i]!] as const);
  const script = new TextEncoder().encode(figureScript(content, text));
  return zipBlob({[`${content.chart}.sql`]: script, ...Object.fromEntries(files)}, dataYear(content.year));
}
