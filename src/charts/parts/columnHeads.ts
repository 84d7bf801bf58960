import {
  headCharacterHeight,
  headFontSize,
  headLineHeight,
  headListLineHeight,
} from "../../layout/columnHeads.js";
import {withOrdinal} from "../../layout/sectionOrdinals.js";
import type {WorkloadPanel} from "../../layout/workloadPanel.js";
import type {ColumnId} from "../../measures/workloadTable.js";
import type {Group} from "./chart.js";
import {hairline, ink, mutedInk, rule} from "./colours.js";
import {textLines, verticalText} from "./lines.js";
import {hitArea} from "./mark.js";
import {markColumn, type WorkloadMarks} from "./workloadMarks.js";

/**
 * Draws the heads of a panel's columns: headings over their columns, or numerals with the headings listed above (then a
 * column has two heads), and a bracket with the section's name over the subsections of an opened one.
 */
export function drawColumnHeads(
  parent: Group,
  {heads, columns, grid}: WorkloadPanel,
  marks: WorkloadMarks,
): void {
  const group = parent.append("g").attr("data-part", "column-heads").attr("font-size", headFontSize);
  /** A head's label begins with what is printed on it. */
  const head = (column: ColumnId & {name: string}, printed = column.name) => {
    const {section, subsection} = column;
    const own = columns.filter(
      (each) => each.section === section && (subsection === undefined || each.subsection === subsection),
    );
    const sum = (of: (each: (typeof own)[number]) => number) => own.reduce((all, each) => all + of(each), 0);
    const total = {tasks: sum((each) => each.tasks), value: sum((each) => each.value)};
    return markColumn(marks.column(group, printed, total), column);
  };

  for (const entry of heads.list) {
    const item = head(entry, withOrdinal(entry.name, entry.ordinal));
    const {x, ordinalX, lines, y: top} = entry;
    hitArea(item, {...entry, x: ordinalX, width: x + entry.width - ordinalX});
    const y = top + 13;
    textLines(item, [entry.ordinal], {x: ordinalX, y, lineHeight: headListLineHeight, fill: mutedInk});
    textLines(item, lines, {x, y, lineHeight: headListLineHeight, fill: ink});
  }

  const centred = (item: Group, {lines, x, y, width}: (typeof heads.heads)[number]) =>
    textLines(item, lines, {
      x: x + width / 2,
      y: y + 12,
      lineHeight: headLineHeight,
      anchor: "middle",
      fill: ink,
    });
  for (const bracket of heads.brackets) {
    const item = head(bracket).attr("font-weight", "bold");
    hitArea(item, bracket);
    centred(item, bracket);
    const {x, width, lineY} = bracket;
    group
      .append("path")
      .attr("d", `M${x + 3},${lineY + 4}v-4h${width - 6}v4`)
      .attr("fill", "none")
      .attr("stroke", mutedInk);
    // Lines down through the grid set the opened section apart from its neighbours.
    for (const edge of [x, x + width])
      if (edge > grid.x && edge < grid.x + grid.width)
        group
          .append("path")
          .attr("d", `M${edge},${lineY}V${grid.y + grid.height}`)
          .attr("stroke", rule);
  }
  for (const each of heads.heads) {
    // Vertical headings stand close: lines between them, as in old books.
    if (heads.form === "vertical" && each.x > grid.x)
      group.append("path").attr("d", `M${each.x},${each.y}V${heads.bottom}`).attr("stroke", hairline);
    const printed = each.lines.join("");
    const item = head(each, each.name.includes(printed) ? each.name : `${printed} ${each.name}`);
    hitArea(item, each);
    if (heads.form === "vertical")
      verticalText(item, each.lines, {...each, characterHeight: headCharacterHeight, fill: ink});
    else centred(item, each);
  }
}
