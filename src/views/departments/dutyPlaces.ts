import type {DutyRow} from "../../queries/duties.js";

/** Where a task stands in its list. */
export interface DutyPlace {
  /** The heading's own numeral, after its section's where it alone is not enough; else the heading. */
  short: string;
  /** Heading of the subsection, else of the section. */
  heading: string;
  /** Section and subsection. */
  full: string;
}

const digits = "[零〇一二三四五六七八九十百]+";
/** 第十二条 · （十二） · 十二、 · 12. · 1.2 */
const numeral = new RegExp(
  `^(?:第(?:${digits}|\\d{1,3})(?:部分|[编篇章节条])|[（(](?:${digits}|\\d{1,9})[）)]|${digits}(?=[、.．])|\\d{1,3}(?:[.．]\\d{1,3})+|\\d{1,3}(?=[.．、]))`,
);

/**
 * The places of a department's tasks, by task, where the numbers of some do not say which task is meant; otherwise none.
 * A task outside sections has no place.
 */
export function dutyPlaces(duties: readonly DutyRow[]): Map<string, DutyPlace> {
  if (!duties.some(({ambiguous}) => ambiguous)) return new Map();
  const owners = new Map<string, Set<string>>();
  for (const row of duties) {
    const own = ownLabel(row);
    if (own !== null) owners.set(own, (owners.get(own) ?? new Set()).add(fullPlace(row)));
  }
  const distinct = [...owners.values()].every(({size}) => size === 1);
  return new Map(
    duties.flatMap((row) => {
      const {section, subsection} = row;
      const heading = subsection ?? section;
      if (heading === null) return [];
      const before = distinct || subsection === null || section === null ? "" : label(section);
      return [[row.task_id, {short: before + ownLabel(row), heading, full: fullPlace(row)}]];
    }),
  );
}

const label = (heading: string): string => numeral.exec(heading)?.[0] ?? heading;

function ownLabel({section, subsection}: DutyRow): string | null {
  const heading = subsection ?? section;
  return heading === null ? null : label(heading);
}

const fullPlace = ({section, subsection}: DutyRow): string =>
  [section, subsection].filter((each) => each !== null).join(" › ");
