import {groupNameSize, type Hull} from "../layout/hulls.js";
import {groupColours} from "./networkColours.js";
import {baseline, type Group} from "./parts/chart.js";
import {paper} from "./parts/colours.js";

const colourOf = ({index}: Hull) => groupColours(index + 1)[index]!;

/** Draws the areas of groups, in place of those that stood there. */
export function drawHulls(group: Group, hulls: readonly Hull[]): void {
  group.selectChildren().remove();
  for (const hull of hulls) {
    const {fill, outline, dashes} = colourOf(hull);
    group
      .append("path")
      .attr("d", hull.rings.map((ring) => `M${ring.map(({x, y}) => `${x},${y}`).join("L")}Z`).join(""))
      .attr("data-group", hull.key)
      .attr("fill", fill)
      .attr("fill-rule", "evenodd")
      .attr("stroke", outline)
      .attr("stroke-dasharray", dashes);
  }
}

/** Writes the names of groups beside their areas, in place of those that stood there. */
export function drawHullNames(group: Group, hulls: readonly Hull[]): void {
  group.selectChildren().remove();
  for (const hull of hulls) {
    if (!hull.name) continue;
    const {x, y, width, height} = hull.name;
    group
      .append("rect")
      .attr("x", x - width / 2)
      .attr("y", y - height / 2)
      .attr("width", width)
      .attr("height", height)
      .attr("rx", 3)
      .attr("fill", paper)
      .attr("fill-opacity", 0.9);
    group
      .append("text")
      .attr("x", x)
      .attr("y", baseline(y, groupNameSize))
      .attr("text-anchor", "middle")
      .attr("font-size", groupNameSize)
      .attr("font-weight", 600)
      .attr("fill", colourOf(hull).outline)
      .text(hull.label);
  }
}
