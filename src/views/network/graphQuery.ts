import {scriptOf, tablesIn} from "../../engine/script.js";
import {fileOf} from "../../engine/view.js";
import {copyText} from "../../export/clipboard.js";
import {type PairParameters, pairParameters, pairs} from "../../queries/pairs.js";
import type {Text} from "../../text/zh.js";
import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {sqlText} from "../sqlText.js";
import type {Browser, Context} from "../view.js";
import type {FileScope} from "./networkFiles.js";
import type {NetworkPicture} from "./picture.js";
import {limitsOf} from "./words.js";

const formats = ["sql", "copy", "zip"] as const;
type Format = (typeof formats)[number];

/** The query of the graph as SQL that runs, and what the page does with its answer. */
export function graphQuery(
  {list, scope}: FileScope,
  parameters: PairParameters,
  after: readonly string[],
  text: Text,
): string {
  const words = text.network.sql;
  return scriptOf(pairs, parameters, {
    head: [
      words.title(text.network.title),
      text.figure.source(list, scope.join("；")),
      words.run(tablesIn(pairs.sql)),
      words.values,
      after.length > 0 ? words.after(after) : "",
    ].filter(Boolean),
    parameters: pairParameters.map((name) => `${name}：${words.parameters[name]}`),
  });
}

/** What the page leaves of the answer, in words. @param short names departments */
export function afterQuery(
  picture: NetworkPicture,
  short: (department: string) => string,
  text: Text,
): string[] {
  const {between, focus, depth} = picture.state;
  const words = text.network;
  const kinds = between?.map((kind) => text.departmentKinds[kind]) as [string, string] | undefined;
  return [
    kinds ? words.betweenKinds(...kinds) : "",
    picture.kept.ties.length < picture.ties.length ? limitsOf(picture, text).join("、") : "",
    focus === null ? "" : `${short(focus)}，${words.depths[depth]}`,
  ].filter(Boolean);
}

/** The query, folded away below the graph, to be read, copied, or saved with the tables that it reads. */
export function graphQueryPart(
  figure: Part,
  network: FileScope,
  parameters: PairParameters,
  after: readonly string[],
  context: Context,
): void {
  const {document, text, browser} = context;
  const words = text.network.sql;
  const script = graphQuery(network, parameters, after, text);
  const details = part(figure, "details", "sql");
  part(details, "summary", "summary").text(words.summary);
  part(details, "p", "sentence").text(words.explained + (after.length > 0 ? words.after(after) : ""));
  const save = {
    formats,
    button: (format: Format) => words.exports[format],
    file: [words.file, network.list.list_id, ...network.scope.map((limit) => limit.replaceAll(/\s/g, ""))],
    make: async (format: Format) => {
      if (format === "zip") return withTables(script, network.list.year, browser!);
      if (format === "sql") return new Blob([script], {type: "application/sql"});
      await copyText(script, document);
      return null;
    },
    done: (format: Format) => (format === "copy" ? words.copied : ""),
    failed: ({message}: Error, format: Format) =>
      format === "copy" ? words.notCopied : text.menu.failed(message),
  };
  saveMenu(part(details, "div", "menu"), save, context);
  sqlText(details, words.summary, script);
}

/** The query with the Parquet files that it reads: in the folder of them it runs. */
async function withTables(script: string, year: number | null, browser: Browser): Promise<Blob> {
  const tables = tablesIn(pairs.sql);
  const bytes = await Promise.all(tables.map((table) => browser.table(table)));
  // As with workbooks.
  const {zipBlob} = await import("../../export/zip.js");
  const files = tables.map((table, i) => [fileOf(table), bytes[i]!] as const);
  return zipBlob(
    {[`${pairs.name}.sql`]: new TextEncoder().encode(script), ...Object.fromEntries(files)},
    year ?? 2000,
  );
}
