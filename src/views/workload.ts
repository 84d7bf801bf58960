import {stickyHeads} from "../interact/stickyHeads.js";
import {listInfo} from "../queries/listInfo.js";
import {overview} from "../queries/overview.js";
import {parties} from "../queries/parties.js";
import {sections} from "../queries/sections.js";
import {workload} from "../queries/workload.js";
import {part} from "./part.js";
import {taskPanel} from "./taskPanel.js";
import type {View} from "./view.js";
import {workloadControls} from "./workload/controls.js";
import {heatmapFigure} from "./workload/heatmapFigure.js";
import {workloadPicture} from "./workload/picture.js";
import {workloadState} from "./workload/state.js";
import {stripsFigure} from "./workload/stripsFigure.js";

/** Who carries how much, and where: department × section, a section opening into its subsections. */
export const workloadView: View = async (root, context) => {
  const {database, text, search, wholeList, within, browser} = context;
  const [rows, headings, [list], [all], heirs, unnamed] = await Promise.all([
    database.ask(workload, within),
    database.ask(sections, wholeList),
    database.ask(listInfo, wholeList),
    database.ask(overview, within),
    database.ask(parties, {...within, blank: true}),
    database.ask(parties, {...within, unnamed: true}),
  ]);
  const facts = {rows, headings};
  const state = workloadState(search, facts);
  const picture = workloadPicture(rows, state, text);
  part(root, "h1", "heading").text(text.site.pages.workload);
  const frame = heatmapFigure(root, picture, {all: all!, heirs, unnamed}, list!, context);
  workloadControls(part(frame, "div", "controls"), state, facts, context);
  if (browser) stickyHeads(frame.node()!);
  stripsFigure(root, picture, list!, context);
  await taskPanel(root, context, {counts: "assignments"});
};
