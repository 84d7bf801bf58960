import {sameName} from "../../notebook/notebook.js";
import {references} from "../../notebook/references.js";
import {neverNames} from "../../notebook/sqlName.js";
import {type SqlToken, sqlTokens} from "../../notebook/sqlTokens.js";
import type {SqlTable} from "./sqlNames.js";

/** A table that a query reads. */
export interface TableRead {
  table: SqlTable;
  /** By which its columns are called: its alias, else its name. */
  called: string;
}

/** The tables that SQL reads, of those known, in its order; a table that it reads twice is there twice. */
export function tablesRead(sql: string, known: readonly SqlTable[]): TableRead[] {
  const tokens = sqlTokens(sql).filter(({kind}) => kind !== "comment");
  const plain = new Set(references(sql).tables.map(({from}) => from));
  return tokens.flatMap((token, index) => {
    const schema = schemaOf(tokens, index);
    if (!isName(token) || (schema === null && !plain.has(token.from))) return [];
    const table = known.find(
      (each) =>
        sameName(each.name, token.text) &&
        (schema === null ? each.schema === null : each.schema !== null && sameName(each.schema, schema)),
    );
    return table ? [{table, called: aliasAfter(tokens, index) ?? table.name}] : [];
  });
}

/** Names that WITH gives to queries: `名称 AS (SELECT …)`. */
export function namedByWith(sql: string): string[] {
  const tokens = sqlTokens(sql).filter(({kind}) => kind !== "comment");
  return tokens
    .filter((token, index) => isName(token) && opensQuery(tokens, index + 1))
    .map(({text}) => text);
}

export const isName = ({kind}: SqlToken): boolean => kind === "word" || kind === "quoted";

/** What a word is in capitals; empty for all else. */
export const wordOf = (token: SqlToken | undefined): string =>
  token?.kind === "word" ? token.text.toUpperCase() : "";

function schemaOf(tokens: readonly SqlToken[], index: number): string | null {
  const [schema, dot] = [tokens[index - 2], tokens[index - 1]];
  return dot?.text === "." && schema && isName(schema) ? schema.text : null;
}

function aliasAfter(tokens: readonly SqlToken[], index: number): string | null {
  const next = tokens[index + 1];
  if (wordOf(next) === "AS") return tokens[index + 2]?.text ?? null;
  if (!next || !isName(next) || neverNames.has(wordOf(next).toLowerCase())) return null;
  return next.text;
}

function opensQuery(tokens: readonly SqlToken[], index: number): boolean {
  const [as, ...rest] = tokens.slice(index, index + 5);
  if (wordOf(as) !== "AS") return false;
  const paren = rest.findIndex(({text}) => text === "(");
  const between = rest.slice(0, Math.max(0, paren)).map(wordOf);
  return (
    paren >= 0 &&
    between.every((word) => word === "NOT" || word === "MATERIALIZED") &&
    ["SELECT", "FROM", "WITH", "VALUES", "PIVOT", "UNPIVOT"].includes(wordOf(rest[paren + 1]))
  );
}
