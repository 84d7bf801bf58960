import {workloadHeatmap} from "../../charts/workloadHeatmap.js";
import {rememberRows} from "../../interact/reorder.js";
import type {ListRow} from "../../queries/listInfo.js";
import {figure} from "../figure.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import {workloadDescription} from "./description.js";
import {type TaskNumbers, workloadFinding} from "./finding.js";
import {inForce} from "./inForce.js";
import {filtersBehind} from "./marks.js";
import {workloadNumbers} from "./numbers.js";
import type {WorkloadPicture} from "./picture.js";
import {rolesOf} from "./state.js";

/** The heatmap with all that stands around it, but for its controls. */
export function heatmapFigure(
  root: Part,
  picture: WorkloadPicture,
  numbers: TaskNumbers,
  list: ListRow,
  context: Context,
): Part {
  const {text, wholeList} = context;
  const {state, rows} = picture;
  const limits = inForce(state, text);
  return figure(
    root,
    "workload",
    {
      chart: "workloadHeatmap",
      title: text.workload.title,
      finding: workloadFinding(picture, numbers, text),
      description: workloadDescription(picture, text),
      source: text.figure.source(list, limits.join("；")),
      file: [text.workload.file, list.list_id, ...limits],
      data: workloadNumbers(picture, text),
      draw: (options) => workloadHeatmap(rows, {...options, ...state, roles: rolesOf(state)}),
      filters: (mark) => filtersBehind(mark, state, wholeList),
      transition: rememberRows,
    },
    context,
  );
}
