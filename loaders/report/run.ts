import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvBlob, csvText} from "../../src/export/csv.ts";
import {fileName} from "../../src/export/download.ts";
import {svgFile} from "../../src/export/svg.ts";
import {tableNames} from "../../src/model/schema.ts";
import type {FigureContent} from "../../src/views/figureContent.ts";
import {figureNames, reportFigures} from "../../src/views/report/makeReport.ts";
import {
  type ReportFormat,
  type ReportTools,
  reportFile,
  reportFormats,
} from "../../src/views/report/reportFiles.ts";
import type {Context} from "../../src/views/view.ts";
import {reportScript} from "../build/reportScript.ts";
import {type Effects, understood} from "../command.ts";
import {DataFault, inBothLanguages} from "../fault.ts";
import {openSite, type Site} from "../site.ts";
import {type Arguments, type CommandFormat, parseArguments, usage} from "./arguments.ts";
import {raster} from "./raster.ts";
import {reportContext} from "./reportContext.ts";

/** A file to be written. */
interface Made {
  name: string;
  bytes: Uint8Array;
}

/** The width of the charts that are written as SVG, in pixels: that of a page. */
const svgWidth = 1200;

/**
 * Runs `npm run report`: makes the files that the page of the report makes, from the same code, and says what it wrote.
 *
 * @param root the project's root folder
 * @returns The exit code: 0 all made, 1 some file could not be made or written, 2 the command was not understood.
 */
export async function run(
  words: readonly string[],
  {print, say, clock}: Effects,
  root = ".",
): Promise<0 | 1 | 2> {
  const asked = understood(words, parseArguments, usage, {print, say});
  if (typeof asked === "number") return asked;
  const began = clock();
  let site: Site;
  try {
    site = await openSite(root);
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    say(inBothLanguages(error));
    return 2;
  }
  try {
    let context: Context;
    try {
      context = await reportContext(site, asked);
    } catch (error) {
      say((error as Error).message);
      return 2;
    }
    return await write(asked, site, context, {print, say, clock}, began);
  } finally {
    await site.database.close();
  }
}

async function write(
  asked: Arguments,
  site: Site,
  context: Context,
  {print, say, clock}: Effects,
  began: number,
): Promise<0 | 1> {
  const tools: ReportTools = {raster, script: reportScript};
  const written: string[] = [];
  let failed = 0;
  for (const format of asked.formats) {
    const since = clock();
    say(`正在生成 ${format} ……`);
    try {
      mkdirSync(asked.out, {recursive: true});
      const files = await made(format, asked, site, tools, context);
      if (files.length === 0) say(`  所选的部分没有 ${format} 文件`);
      for (const {name, bytes} of files) {
        writeFileSync(join(asked.out, name), bytes);
        written.push(`  ${name}（${sizeOf(bytes.length)}）`);
      }
      say(`  用时 ${((clock() - since) / 1000).toFixed(1)} 秒`);
    } catch (error) {
      failed++;
      say(`${format} 没有生成：${(error as Error).message}`);
    }
  }
  const took = ((clock() - began) / 1000).toFixed(1);
  print(`${[`已写入 ${asked.out}：${written.length} 个文件，用时 ${took} 秒`, ...written].join("\n")}\n`);
  return failed > 0 ? 1 : 0;
}

/** The files of a format: one, or one for each chart or table. */
async function made(
  format: CommandFormat,
  asked: Arguments,
  site: Site,
  tools: ReportTools,
  context: Context,
): Promise<Made[]> {
  const {text, wholeList, limits} = context;
  const wish = {...asked, linkTo: () => null};
  if (isReport(format)) {
    const bytes = await reportFile(format, wish, tools, context);
    return [{name: fileName([text.report.page.file, wholeList.list!, ...limits], format), bytes}];
  }
  if (format === "parquet") {
    return tableNames.map((table) => ({name: `${table}.parquet`, bytes: site.files[table]}));
  }
  const figures: FigureContent[] = [];
  for (const name of figureNames) {
    if (asked.sections.includes(name)) figures.push(...(await reportFigures(name, wish, context)));
  }
  const files: Made[] = [];
  for (const content of figures) {
    const name = fileName(content.file, format);
    const bytes =
      format === "svg"
        ? new TextEncoder().encode(svgOf(content, context))
        : new Uint8Array(await csvBlob(csvText(content.data.columns, content.data.rows)).arrayBuffer());
    files.push({name, bytes});
  }
  return files;
}

const isReport = (format: CommandFormat): format is ReportFormat =>
  reportFormats.some((each) => each === format);

function svgOf(content: FigureContent, {document, text}: Context): string {
  const {title, description} = content;
  return svgFile(content.draw({document, text, width: svgWidth, title, description}), content).text;
}

const sizeOf = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
