import {type Captions, type SvgFile, svgFile} from "../export/svg.js";
import type {Text} from "../text/zh.js";
import type {Part} from "./part.js";

/**
 * The chart of a figure as a file, as the reader left it: what is not picked is as pale as on the page, and the source line
 * names the mark that is.
 */
export function figurePicture(frame: Part, captions: Captions, text: Text): SvgFile {
  const chart = frame.node()!.querySelector<SVGSVGElement>("[data-part=plots] svg")!;
  const selected = [...chart.querySelectorAll<SVGElement>("[data-selected]")];
  // Of marks that stand for the same tasks, as a cell and its column among those of one department, the most exact.
  selected.sort((a, b) => Object.keys(b.dataset).length - Object.keys(a.dataset).length);
  const picked = selected[0]?.getAttribute("aria-label") ?? "";
  const source = picked === "" ? captions.source : `${captions.source} · ${text.menu.picked(picked)}`;
  return svgFile(asSeen(chart), {...captions, source});
}

/**
 * A copy in which attributes say how pale the style sheet makes what is not picked. They are such as a group hands down to
 * what is in it, since Word and PowerPoint do not make a whole group pale.
 */
function asSeen(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const styleOf = chart.ownerDocument.defaultView!.getComputedStyle;
  const copies = copy.querySelectorAll("[data-dimmed]");
  chart.querySelectorAll("[data-dimmed]").forEach((mark, i) => {
    const {opacity} = styleOf(mark);
    if (opacity === "1") return;
    for (const name of ["fill-opacity", "stroke-opacity"]) {
      // What is pale already, in the mark or in its parts, becomes paler by as much.
      const own = [copies[i]!, ...copies[i]!.querySelectorAll(`[${name}]`)];
      for (const part of own) {
        const pale = Number(part.getAttribute(name) ?? 1) * Number(opacity);
        part.setAttribute(name, String(Math.round(pale * 1000) / 1000));
      }
    }
  });
  return copy;
}
