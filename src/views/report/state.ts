import {type ReportSectionName, reportSections} from "../../model/values.js";
import {isDate} from "../../state/filters.js";
import {type Option, oneOf, someOf} from "../chosen.js";

export const orientations = ["portrait", "landscape"] as const;
export type Orientation = (typeof orientations)[number];

/** What is chosen for a report. */
export interface ReportState {
  /** In the order in which they stand; at least one. */
  sections: readonly ReportSectionName[];
  orientation: Orientation;
  /** The day from which deadlines are looked at, ISO; null where the URL names none. */
  day: string | null;
}

/** The parameters that this state is in. */
export const options: Readonly<Record<string, Option>> = {
  parts: someOf(...reportSections),
  orientation: oneOf(...orientations),
  day: isDate,
};

/** Reads the state from the parameters of the URL; a value that is not known means nothing. */
export function reportState(search: URLSearchParams): ReportState {
  const named = (search.get("parts") ?? "").split(",");
  const sections = [...new Set(named)].filter((name): name is ReportSectionName =>
    reportSections.some((known) => known === name),
  );
  const day = search.get("day");
  return {
    day: day !== null && isDate(day) ? day : null,
    sections: sections.length > 0 ? sections : reportSections,
    orientation: orientations.find((known) => known === search.get("orientation")) ?? "portrait",
  };
}

/** The search part of an address that asks for this report of these tasks. */
export function reportSearch({sections, orientation, day}: ReportState, filters: string): string {
  const search = new URLSearchParams(filters);
  const own = {
    parts: sectionsParameter(sections),
    orientation: orientation === "portrait" ? null : orientation,
    day,
  };
  for (const [name, value] of Object.entries(own)) if (value !== null) search.set(name, value);
  return search.toString();
}

/** Sections as the URL names them; null for all in their usual order. */
export const sectionsParameter = (sections: readonly ReportSectionName[]): string | null =>
  sections.join() === reportSections.join() ? null : sections.join();
