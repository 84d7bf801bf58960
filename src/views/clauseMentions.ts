import type {Role} from "../model/values.js";
import {type ClauseParty, endOfName, namesOf, type Stretch} from "./clauseNames.js";

/** Which party is named in a stretch, and whether it is counted elsewhere. */
export interface Mention<P> {
  party: P;
  role: Role;
  repeated?: true;
}

/** Groups have no place in the table, and come after all departments. */
const groupPlace = Number.MAX_SAFE_INTEGER;

/**
 * Which party each name in a clause is. A department named twice is counted once, where the table has its `position`; a
 * party that no stretch names is looked for in what is left. The stretches come back in order, those of groups as such.
 */
export function assignMentions<P extends ClauseParty>(
  text: string,
  found: readonly Stretch[],
  parties: readonly P[],
): {stretches: Stretch[]; of: ReadonlyMap<Stretch, Mention<P>>} {
  const forms = [...parties]
    .sort((a, b) => (a.position ?? groupPlace) - (b.position ?? groupPlace))
    .map((party) => ({party, forms: namesOf(party)}));
  const of = new Map<Stretch, Mention<P>>();
  const counted = new Set<P>();
  const take = (stretch: Stretch, party: P) => {
    const repeated = counted.has(party);
    counted.add(party);
    stretch.kind = party.department === null ? "group" : "department";
    of.set(stretch, {party, role: party.role, ...(repeated && {repeated})});
  };
  const named = found.filter(({kind}) => kind === "department");
  const stretches = [...found];
  const rest = () => named.filter((stretch) => !of.has(stretch));
  const written = ({name}: Stretch) => forms.filter((each) => each.forms[0] === name);
  const either = ({name}: Stretch) => forms.filter((each) => each.forms.includes(name!));

  // Where the table says; then in the order of the clause; then what nobody is left for repeats somebody.
  named.forEach((stretch, index) => {
    const there = written(stretch).find(({party}) => party.position === index + 1);
    if (there) take(stretch, there.party);
  });
  for (const candidates of [written, either]) {
    for (const stretch of rest()) {
      const free = candidates(stretch).find(({party}) => !counted.has(party));
      if (free) take(stretch, free.party);
    }
  }
  for (const stretch of rest()) take(stretch, either(stretch)[0]!.party);
  for (const each of forms) {
    const stretch = counted.has(each.party) ? null : firstFree(text, each.forms[0] ?? "", stretches);
    if (!stretch) continue;
    stretches.push(stretch);
    take(stretch, each.party);
  }
  stretches.sort((a, b) => a.start - b.start);
  return {stretches, of};
}

/** The first place where a name stands and nothing else was read. */
function firstFree(text: string, name: string, stretches: readonly Stretch[]): Stretch | null {
  if (name === "") return null;
  for (let start = text.indexOf(name[0]!); start >= 0; start = text.indexOf(name[0]!, start + 1)) {
    const end = endOfName(text, start, name);
    if (end !== null && !stretches.some((each) => each.start < end && start < each.end)) {
      return {start, end, kind: "department", name};
    }
  }
  return null;
}
