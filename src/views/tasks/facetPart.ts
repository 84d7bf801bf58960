import {select} from "d3-selection";
import type {DeadlineKind, Pattern} from "../../model/values.js";
import type {SectionRow} from "../../queries/sections.js";
import {type Filters, filterChange} from "../../state/filters.js";
import {sectionNames} from "../filterWords.js";
import {findingName} from "../findingName.js";
import {type Part, part, parts, removePart} from "../part.js";
import type {Context} from "../view.js";

import {type FacetName, type FacetValue, facetNames, withFacet} from "./facets.js";
import type {TaskSet} from "./taskSet.js";

/** So many values of a facet are in sight before the reader asks for all. */
const mostInSight = 8;

/** Facets whose values the reader asked to see all of. */
const opened = new WeakMap<Document, Set<FacetName>>();

/**
 * The facets, each with its values and how many tasks they lead to. A value is a switch: pressed once it restricts, and
 * once more it lets go. One in force is always there, though nothing is left for it.
 */
export function facetPart(
  area: Part,
  filters: Filters,
  counts: Record<FacetName, Map<FacetValue, number>>,
  {set, headings}: {set: TaskSet; headings: readonly SectionRow[]},
  context: Context,
): void {
  const {document, text, browser} = context;
  const words = text.tasks.facets;
  const sections = sectionNames(headings);
  const nameOf = (facet: FacetName, value: FacetValue): string => {
    if (facet === "section") {
      if (value === 0) return text.filters.noSection;
      return sections.get(Number(value)) ?? text.filters.section(Number(value));
    }
    if (facet === "department") return set.shortNames.get(String(value)) ?? String(value);
    if (facet === "pattern") return text.patterns[value as Pattern];
    if (facet === "deadlineKind") return text.deadlineKinds[value as DeadlineKind];
    return findingName(String(value), text);
  };
  const open = opened.get(document) ?? new Set();
  opened.set(document, open);
  // A list without sections has nothing to tell apart by them.
  const facets = facetNames.filter((facet) => facet !== "section" || sections.size > 0);
  parts(area, "section", "facet", facets)
    .attr("data-facet", (facet) => facet)
    .each(function (facet) {
      const own = select(this) as Part;
      const chosen = filters[facet];
      const values = [...counts[facet]];
      if (chosen !== null && !counts[facet].has(chosen)) values.unshift([chosen, 0]);
      own.attr("hidden", values.length > 0 ? null : "");
      const isLong = values.length > mostInSight;
      const shown = !isLong || open.has(facet) ? values : inSight(values, chosen);
      const heading = `facet-${facet}`;
      part(own, "h2", "heading").attr("id", heading).text(words[facet]);
      const list = part(own, "ul", "values").attr("aria-labelledby", heading);
      parts(list, "li", "value", shown).each(function ([value, tasks]) {
        const item = select(this) as Part;
        const isChosen = value === chosen;
        const button = part(item, "button", "choice")
          .attr("type", "button")
          .attr("data-value", value)
          .attr("data-count", tasks)
          .attr("aria-pressed", String(isChosen))
          .attr("disabled", browser ? null : "")
          .on("click", () =>
            browser?.change(filterChange(withFacet(filters, facet, isChosen ? null : value))),
          );
        part(button, "span", "name").text(nameOf(facet, value));
        part(button, "span", "tasks").text(tasks);
      });
      if (!isLong) return removePart(own, "more");
      const isOpen = open.has(facet);
      part(own, "button", "more")
        .attr("type", "button")
        .attr("aria-expanded", String(isOpen))
        .text(isOpen ? words.fewer : words.all(values.length))
        .on("click", () => {
          if (isOpen) open.delete(facet);
          else open.add(facet);
          facetPart(area, filters, counts, {set, headings}, context);
        });
    });
}

/** The first values, and the one in force if it is not among them. */
function inSight(values: readonly [FacetValue, number][], chosen: FacetValue | null): [FacetValue, number][] {
  const first = values.slice(0, mostInSight);
  const own = values.slice(mostInSight).find(([value]) => value === chosen);
  return own ? [...first, own] : first;
}
