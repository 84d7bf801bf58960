import {workloadHeatmap, workloadHeatmapPages} from "../../charts/workloadHeatmap.js";
import {questionOf} from "../../engine/script.js";
import {paperPages} from "../../interact/paperPages.js";
import {rememberRows} from "../../interact/reorder.js";
import {paper} from "../../layout/pageRanges.js";
import {countedRoles} from "../../measures/workloadValue.js";
import type {ListRow} from "../../queries/listInfo.js";
import {workload} from "../../queries/workload.js";
import {filtersToSearch} from "../../state/filters.js";
import {figure} from "../figure.js";
import {amongFilters} from "../filterWords.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import {workloadDescription} from "./description.js";
import {workloadFinding} from "./finding.js";
import {heatmapTable} from "./heatmapTable.js";
import {inForce} from "./inForce.js";
import type {TaskNumbers} from "./leftOut.js";
import {filtersBehind} from "./marks.js";
import {workloadNumbers} from "./numbers.js";
import {chartPages} from "./pages.js";
import {pictureKey, type WorkloadPicture} from "./picture.js";

/** The heatmap with all that stands around it, but for its controls. */
export function heatmapFigure(
  root: Part,
  picture: WorkloadPicture,
  numbers: TaskNumbers,
  list: ListRow,
  context: Context,
): Part {
  const {text, within, limits: filters} = context;
  const before = amongFilters(filters, text);
  const {state, rows} = picture;
  const limits = [...filters, ...inForce(state, text)];
  const words = {title: text.workload.title, description: before + workloadDescription(picture, text)};
  const shown = {...state, roles: countedRoles(state)};
  const frame = figure(
    root,
    "workload",
    {
      chart: "workloadHeatmap",
      ...words,
      finding: before + workloadFinding(picture, numbers, text),
      source: text.figure.source(list, limits.join("；")),
      file: [text.workload.file, list.list_id, ...limits],
      data: workloadNumbers(picture, text),
      table: () => heatmapTable(picture, text),
      year: list.year,
      sql: {
        questions: [questionOf(workload, within)],
        after: text.sql.after.workload,
        chart: {chart: "heatmap", columns: {series: "short_name", x: "section", y: "tasks"}},
      },
      draw: (options) => workloadHeatmap(rows, {...options, ...shown}),
      key: pictureKey(picture, filtersToSearch(within)),
      filters: (mark) => filtersBehind(mark, state, within),
      transition: rememberRows,
    },
    context,
  );
  if (context.browser) {
    const options = {document: context.document, text, width: paper.width, ...words, ...shown};
    paperPages(frame.node()!, () =>
      chartPages(workloadHeatmapPages(rows, options, paper.height), text, (page) =>
        workloadHeatmap(rows, {...options, page}),
      ),
    );
  }
  return frame;
}
