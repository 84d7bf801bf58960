import {sectionOrdinals, withOrdinal} from "../../layout/sectionOrdinals.js";
import type {Text} from "../../text/zh.js";
import {type Part, part, parts, removePart} from "../part.js";
import type {Change} from "./change.js";

/**
 * A button for each section, which opens it into its subsections, and one for all; nothing for a list without sections.
 * @param names of the sections, by their orders
 */
export function openSections(
  parent: Part,
  open: ReadonlySet<number>,
  names: ReadonlyMap<number, string>,
  text: Text,
  change: Change,
): void {
  const words = text.workload;
  const sections = [...names.keys()];
  if (sections.length === 0) {
    removePart(parent, "open");
    return;
  }
  const openTo = (orders: readonly number[]) => change({open: orders.join(",") || null});
  const ordinals = sectionOrdinals(names, text.charts.workload.ordinal);
  const set = part(parent, "fieldset", "open");
  part(set, "legend", "legend").text(words.expand);
  parts(set, "button", "section", sections)
    .attr("type", "button")
    .attr("aria-pressed", (order) => String(open.has(order)))
    .attr("aria-label", (order) => withOrdinal(names.get(order)!, ordinals.get(order)!))
    .attr("title", (order) => names.get(order)!)
    .text((order) => ordinals.get(order)!)
    .on("click", (_, order) =>
      openTo(sections.filter((other) => (other === order ? !open.has(other) : open.has(other)))),
    );
  const all = sections.every((order) => open.has(order));
  part(set, "button", "all")
    .attr("type", "button")
    .text(all ? words.collapseAll : words.expandAll)
    .on("click", () => openTo(all ? [] : sections));
}
