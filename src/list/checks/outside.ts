import {type Finding, findings} from "../findings.js";
import {readProse} from "../forms/prose.js";
import {paragraphsOf, type Source} from "../source.js";
import type {Names} from "../words/departments.js";

/** More clauses than these are told of in one finding. */
const aFew = 5;

/** The clauses in the text beside a table, where nobody reads them: （市科技局牵头，市财政局配合） below its last row. */
export function checkOutside(source: Source, names: Names): Finding[] {
  const clauses = (readProse({blocks: paragraphsOf(source)}, {names})?.tasks ?? []).flatMap(
    ({clause, line}) => (clause === null ? [] : [{clause, place: {no: null, line}}]),
  );
  const [first] = clauses;
  return first && clauses.length > aFew
    ? [findings.outsideClause(first.place, first.clause, clauses.length)]
    : clauses.map(({clause, place}) => findings.outsideClause(place, clause));
}
