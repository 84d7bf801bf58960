import {arc} from "d3-shape";
import {isNumbered} from "../layout/edgeNumbers.js";
import type {EdgeWeight} from "../layout/edgeWeight.js";
import type {Hull} from "../layout/hulls.js";
import {laneWidths} from "../layout/lanes.js";
import type {Network} from "../layout/network.js";
import {round} from "../layout/round.js";
import {textWidth} from "../layout/textWidth.js";
import type {Relation} from "../model/values.js";
import type {Text} from "../text/zh.js";
import {groupColours, nodeColours, tieColours} from "./networkColours.js";
import {centreRing} from "./networkNodes.js";
import {asideOpacity} from "./networkTies.js";
import {baseline, type Group} from "./parts/chart.js";
import {ink, mutedInk, paper, roleColours} from "./parts/colours.js";

interface Entry {
  width: number;
  draw: (group: Group) => void;
}

const fontSize = 12;
const rowHeight = 34;
const between = 17;

function words(group: Group, x: number, text: string): void {
  group
    .append("text")
    .attr("x", round(x))
    .attr("y", baseline(0, fontSize))
    .attr("font-size", fontSize)
    .attr("fill", mutedInk)
    .text(text);
}

/** A strip as in the graph, at its natural proportions. */
function relationEntry(relation: Relation, text: string): Entry {
  const swatch = 34;
  return {
    width: swatch + 7 + textWidth(text, fontSize),
    draw(group) {
      const [from, to] = relation === "lead_with" ? [4.5, 0.5] : relation === "joint" ? [2, 2] : [4, 4];
      group
        .append("path")
        .attr("d", `M0,${-from}L${swatch},${-to}L${swatch},${to}L0,${from}Z`)
        .attr("fill", tieColours[relation]);
      words(group, swatch + 7, text);
    },
  };
}

/** Round numbers of any size, and those of them that are counts. */
const anySteps = Array.from({length: 31}, (_, i) => i - 12).flatMap((power) =>
  [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
);
const steps = anySteps.filter((step) => step >= 1);

/** One or two round numbers that stand for little and much, the greater at most `most`. */
function samples(most: number, of: readonly number[] = steps): number[] {
  const high = of.filter((step) => step <= most).at(-1) ?? of[0]!;
  const low = of.filter((step) => step <= high / 4).at(-1);
  return low === undefined ? [high] : [low, high];
}

/** What edges are wide by, and which of them have their number. */
function widthName({edges, numbers}: Network, weight: Weight | null, text: Text): string {
  const legend = text.charts.network.legend;
  if (numbers.length === edges.filter(isNumbered).length) {
    return weight ? legend.weight(weight.name) : legend.width;
  }
  return legend.numbered(weight?.name ?? legend.tasks, numbers.at(-1)?.label ?? null);
}

function widthEntry(network: Network, weight: Weight | null, text: Text): Entry {
  const legend = text.charts.network.legend;
  const most = network.edges.findLast(({isThin}) => !isThin)?.value ?? 0;
  const values = weight ? samples(most, anySteps) : samples(most);
  const parts = values.map((value) => ({
    thick: laneWidths("shared", value, network.pixelsPerUnit).atSource,
    label: weight ? weight.print(value) : legend.count(value),
  }));
  const swatch = 22;
  const name = widthName(network, weight, text);
  const head = textWidth(name, fontSize) + 10;
  const advance = parts.map(({label}) => swatch + 5 + textWidth(label, fontSize) + 10);
  return {
    width: head + advance.reduce((sum, step) => sum + step, -10),
    draw(group) {
      words(group, 0, name);
      let x = head;
      parts.forEach(({thick, label}, i) => {
        group
          .append("rect")
          .attr("x", round(x))
          .attr("y", round(-thick / 2))
          .attr("width", swatch)
          .attr("height", round(thick))
          .attr("fill", tieColours.shared);
        words(group, x + swatch + 5, label);
        x += advance[i]!;
      });
    },
  };
}

function sizeEntry(network: Network, anySize: boolean, text: Text): Entry {
  const legend = text.charts.network.legend;
  const own = anySize ? anySteps : steps;
  const most = Math.max(own[0]!, ...network.nodes.map((node) => node.tasks));
  const drawable = own.filter((step) => step <= most && network.radius(step) <= rowHeight / 2);
  const parts = samples(drawable.at(-1) ?? own[0]!, own).map((tasks) => ({
    radius: round(Math.min(rowHeight / 2, Math.max(3, network.radius(tasks)))),
    label: legend.count(tasks),
  }));
  const head = textWidth(legend.size, fontSize) + 10;
  const advance = parts.map(({radius, label}) => 2 * radius + 5 + textWidth(label, fontSize) + 10);
  return {
    width: head + advance.reduce((sum, step) => sum + step, -10),
    draw(group) {
      words(group, 0, legend.size);
      let x = head;
      parts.forEach(({radius, label}, i) => {
        group
          .append("circle")
          .attr("cx", round(x + radius))
          .attr("cy", 0)
          .attr("r", radius)
          .attr("fill", paper)
          .attr("stroke", nodeColours.ring)
          .attr("stroke-width", 1.5);
        words(group, x + 2 * radius + 5, label);
        x += advance[i]!;
      });
    },
  };
}

function ringEntry(text: Text): Entry {
  const label = text.charts.network.legend.ring;
  return {
    width: 20 + 7 + textWidth(label, fontSize),
    draw(group) {
      const ring = arc<[number, number]>().innerRadius(6).outerRadius(10).digits(2);
      const at = group.append("g").attr("transform", "translate(10,0)");
      for (const [colour, from, to] of [
        [nodeColours.ring, 2.2, 2 * Math.PI],
        [roleColours.lead, 0, 2.2],
      ] as const) {
        at.append("path")
          .attr("d", ring.startAngle(from).endAngle(to)([0, 0]) ?? "")
          .attr("fill", colour);
      }
      words(group, 27, label);
    },
  };
}

/** The department that is looked at. */
function centreEntry(text: Text): Entry {
  const label = text.charts.network.legend.centre;
  return {
    width: 22 + 7 + textWidth(label, fontSize),
    draw(group) {
      for (const [radius, colour, width] of [
        [7, nodeColours.ring, 2],
        [7 + centreRing.away, ink, centreRing.width],
      ] as const) {
        group
          .append("circle")
          .attr("cx", 11)
          .attr("cy", 0)
          .attr("r", radius)
          .attr("fill", "none")
          .attr("stroke", colour)
          .attr("stroke-width", width);
      }
      words(group, 29, label);
    },
  };
}

/** A line that is no strip with a width of its own. */
function lineEntry(label: string, height: number, colour: string, opacity: number): Entry {
  const swatch = 22;
  return {
    width: swatch + 7 + textWidth(label, fontSize),
    draw(group) {
      group
        .append("rect")
        .attr("x", 0)
        .attr("y", -height / 2)
        .attr("width", swatch)
        .attr("height", height)
        .attr("fill", colour)
        .attr("fill-opacity", opacity);
      words(group, swatch + 7, label);
    },
  };
}

function mutedEntry(text: Text): Entry {
  const label = text.charts.network.legend.muted;
  return {
    width: 12 + 7 + textWidth(label, fontSize),
    draw(group) {
      group
        .append("circle")
        .attr("cx", 6)
        .attr("cy", 0)
        .attr("r", 5)
        .attr("fill", nodeColours.mutedFill)
        .attr("stroke", nodeColours.mutedRing)
        .attr("stroke-width", 1.5);
      words(group, 19, label);
    },
  };
}

/** The groups that have an area in the picture. */
function groupEntry({index, label}: Hull): Entry {
  const {fill, outline, dashes} = groupColours(index + 1)[index]!;
  return {
    width: 26 + textWidth(label, fontSize),
    draw(group) {
      group
        .append("rect")
        .attr("x", 0.5)
        .attr("y", -6.5)
        .attr("width", 18)
        .attr("height", 13)
        .attr("rx", 5)
        .attr("fill", fill)
        .attr("stroke", outline)
        .attr("stroke-dasharray", dashes);
      words(group, 26, label);
    },
  };
}

/** What edges are wide by, if not by their tasks. */
type Weight = Pick<EdgeWeight, "print" | "leastTasks" | "anySize"> & {name: string};

/** Explains strips, widths, circles, rings, grey nodes and the colours of groups, in as many rows as the width needs. */
export function networkLegend(
  network: Network,
  weight: Weight | null,
  centre: string | null,
  text: Text,
  width: number,
): {height: number; draw: (group: Group) => void} {
  const legend = text.charts.network.legend;
  const entries = [
    ...(["lead_with", "joint", "shared"] as const)
      .filter((relation) => network.edges.length > 0 && network.relations.includes(relation))
      .map((relation) => relationEntry(relation, legend[relation])),
    ...(network.edges.some(({isThin}) => !isThin) ? [widthEntry(network, weight, text)] : []),
    ...(network.edges.some(({isThin}) => isThin)
      ? [lineEntry(legend.thin(weight?.leastTasks ?? 1), 1, tieColours.lead_with, 1)]
      : []),
    sizeEntry(network, weight?.anySize ?? false, text),
    ...(weight?.anySize ? [] : [ringEntry(text)]),
    ...(network.nodes.some(({department}) => department === centre) ? [centreEntry(text)] : []),
    ...(network.edges.some(({isAside}) => isAside)
      ? [lineEntry(legend.aside, 5, tieColours.lead_with, asideOpacity)]
      : []),
    ...(network.nodes.some((node) => node.neighbours === 0) ? [mutedEntry(text)] : []),
    ...network.hulls.map(groupEntry),
  ];
  let x = 0;
  let row = 0;
  const places = entries.map((entry) => {
    if (x > 0 && x + entry.width > width) {
      x = 0;
      row++;
    }
    const place = {x, y: row * rowHeight + rowHeight / 2};
    x += entry.width + between;
    return place;
  });
  return {
    height: (row + 1) * rowHeight,
    draw(group) {
      entries.forEach((entry, i) => {
        const {x, y} = places[i]!;
        entry.draw(group.append("g").attr("transform", `translate(${Math.round(x)},${y})`));
      });
    },
  };
}
