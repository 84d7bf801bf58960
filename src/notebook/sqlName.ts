import {quotedName} from "../engine/sqlQuotes.js";

export {quotedName};

const words = (text: string) => text.trim().split(/\s+/);

/** DuckDB's own words that are no name without quotes, be it of a table or what a query calls one. */
export const neverNames: ReadonlySet<string> = new Set(
  words(`
  all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default
  deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into
  lateral leading limit not null offset on only or order pivot pivot_longer pivot_wider placing primary qualify references
  returning select some symmetric table then to trailing true union unique unpivot using variadic when where window with
  anti asof authorization binary collation columns concurrently cross freeze full generated glob ilike inner is isnull join
  left like map natural notnull outer overlaps positional right semi similar struct tablesample try_cast verbose`),
);

/** DuckDB's own words, which name a table or a column for sure only in quotes. */
export const ownWords: ReadonlySet<string> = new Set([
  ...neverNames,
  ...words(`
  between bigint bit boolean char character coalesce dec decimal exists extract float grouping grouping_id inout int integer
  interval national nchar none nullif numeric out overlay position precision real row setof smallint substring time
  timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
  xmlroot xmlserialize xmltable`),
]);

/** A name as a query writes it: as it stands where it can, else in quotes. */
export const sqlName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !ownWords.has(name.toLowerCase()) ? name : quotedName(name);
