import {networkScene} from "../../charts/networkScene.js";
import {gexf} from "../../export/gexf.js";
import {graphml} from "../../export/graphml.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import {bookFile, csvFile} from "../tableFile.js";
import type {Context} from "../view.js";
import {type NetworkContent, networkGraphFile, networkSheets} from "./fileContent.js";
import type {NetworkPicture} from "./picture.js";

export const networkFormats = ["gexf", "graphml", "xlsx", "departments", "ties"] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** Of what network the files are. */
export interface FileScope {
  list: ListRow;
  /** What the ties are restricted to, in words; not what is drawn of them. */
  scope: readonly string[];
}

/** Below the graph: buttons that hand out the whole network behind it, what is held back too, and a line that says so. */
export function networkFiles(
  figure: Part,
  picture: NetworkPicture,
  {list, scope}: FileScope,
  context: Context,
): void {
  const {text} = context;
  const words = text.network.files;
  const {departments, ties, drawn} = picture;
  const area = part(figure, "div", "files");
  const save = {
    heading: words.heading,
    formats: networkFormats,
    button: (format: NetworkFormat) => ({
      ...words.exports[format],
      label: text.menu.save(`${words.heading} ${words.exports[format].name}`),
    }),
    file: (format: NetworkFormat) => [
      text.network.file,
      format === "departments" || format === "ties" ? words[format] : "",
      list.list_id,
      ...scope.map((limit) => limit.replaceAll(/\s/g, "")),
    ],
    extension: (format: NetworkFormat) => (format === "departments" || format === "ties" ? "csv" : format),
    make: (format: NetworkFormat) => {
      const chart = figure.node()!.querySelector<SVGSVGElement>("[data-part=plots] svg");
      const scene = chart && networkScene(chart);
      const content = {
        picture,
        title: text.network.title,
        source: text.figure.source(list, scope.join("；")),
        placeOf: (department: string) => scene?.placeOf(department) ?? null,
        height: scene?.height ?? 0,
      };
      return networkFile(format, content, list.year, text);
    },
  };
  saveMenu(part(area, "div", "menu"), save, context);
  part(area, "p", "sentence").text(words.sentence(departments.length, ties.length, drawn.length));
}

/** The network as a file. @param year of the list, for workbooks; null where no document says it */
export async function networkFile(
  format: NetworkFormat,
  content: NetworkContent,
  year: number | null,
  text: Text,
): Promise<Blob> {
  const graph = () => networkGraphFile(content, text);
  if (format === "gexf") return new Blob([gexf(graph())], {type: "application/xml"});
  if (format === "graphml") return new Blob([graphml(graph())], {type: "application/xml"});
  const sheets = networkSheets(content, text);
  if (format === "xlsx") return bookFile(sheets, year);
  return csvFile(sheets[format === "departments" ? 0 : 1]!);
}
