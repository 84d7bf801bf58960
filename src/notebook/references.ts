import {beforeOne, between, ends, further, keywords, noTable, setOperations, starts} from "./queryWords.js";
import {neverNames} from "./sqlName.js";
import type {SqlToken} from "./sqlTokens.js";
import {piecesOf} from "./statement.js";

/** A name in SQL, with its place. */
export interface Reference {
  name: string;
  from: number;
  /** Exclusive. */
  to: number;
}

/** A name in the place of a table. */
export interface TableReference extends Reference {
  /** Whether the query calls it otherwise (`t AS x`), could, or cannot (`TABLE t`). */
  alias: "written" | "possible" | "impossible";
  /** The query that it stands in, inner queries included: where it can be called by its name. */
  scope: Scope;
  /** Names that mean something else here, as a WITH has defined them. */
  defined: readonly string[];
}

interface Scope {
  from: number;
  /** Exclusive. */
  to: number;
}

/** What a query reads. */
export interface References {
  /** Names in the place of a table, but for tables of a schema, functions, and what the query itself defines by WITH. */
  tables: readonly TableReference[];
  /** Tables of a schema, without it. */
  schemaTables: readonly Reference[];
  /** Inputs, `$名称`; `name` is without its `$`. */
  inputs: readonly Reference[];
  /** Values without a name, `?` and `$1`, which nothing can be bound to. */
  nameless: readonly Reference[];
}

/** What is open between two parentheses, or in the whole. */
interface Level {
  /** True in the parentheses of a function: `extract(year FROM day)` reads no table. */
  isCall: boolean;
  /** True where a table's name comes next. */
  expects: boolean;
  /** True from FROM on, where a comma leads to a further table. */
  inFrom: boolean;
  /** Names that WITH has defined so far. */
  defined: string[];
  /** True where the name of a WITH comes next. */
  defines: boolean;
  /** A name of a WITH whose parentheses are open or still to come. */
  pending: string | null;
  /** True after WITH RECURSIVE, whose names may be read in their own parentheses. */
  isRecursive: boolean;
  /** True where a query begins: before the first piece, behind what WITH defines, behind UNION. */
  begins: boolean;
  /** Of the query that it is, or is in. */
  scope: Scope;
}

const level = (isCall: boolean, expects: boolean, scope: Scope): Level => ({
  isCall,
  expects,
  inFrom: expects,
  defined: [],
  defines: false,
  pending: null,
  isRecursive: false,
  begins: true,
  scope,
});

/** Finds what a query reads. Never throws: of what is no SQL it finds what looks like it. */
export function references(sql: string): References {
  const tokens = piecesOf(sql);
  const tables: TableReference[] = [];
  const schemaTables: Reference[] = [];
  const inputs: Reference[] = [];
  const nameless: Reference[] = [];
  const whole = {from: 0, to: sql.length};
  const levels: Level[] = [level(false, false, whole)];
  tokens.forEach((token, index) => {
    const {kind, text, from, to} = token;
    const at = levels.at(-1)!;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const begins = at.begins;
    at.begins = false;
    if (kind === "input") {
      (/^\d/.test(text) ? nameless : inputs).push({name: text, from, to});
      at.expects = false;
    } else if (kind === "sign") {
      if (text === "(") {
        const isCall = before !== undefined && isName(before) && !at.expects && at.pending === null;
        const opensQuery = after?.kind === "word" && starts.has(after.text.toUpperCase());
        const scope = opensQuery ? {from: to, to: sql.length} : at.scope;
        levels.push(level(isCall && !keywords.has(before.text.toUpperCase()), at.expects, scope));
        at.expects = false;
      } else if (text === ")") {
        if (levels.length > 1) levels.pop();
        const outer = levels.at(-1)!;
        if (at.scope !== outer.scope) at.scope.to = from;
        if (outer.pending !== null && after?.text.toUpperCase() !== "AS") {
          outer.defined.push(outer.pending);
          outer.pending = null;
          outer.defines = after?.text === ",";
          outer.begins = !outer.defines;
        }
      } else if (text === ",") {
        at.expects = at.inFrom;
      } else {
        if (text === "?") nameless.push({name: "?", from, to});
        at.expects = false;
      }
    } else if (isName(token)) {
      name(token, index, at, begins);
    } else at.expects = false;
  });
  return {tables, schemaTables, inputs, nameless};

  function name(token: SqlToken, index: number, at: Level, begins: boolean) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const {text} = token;
    const word = token.kind === "word" ? text.toUpperCase() : "";
    if (at.defines) {
      if (word === "RECURSIVE") {
        at.isRecursive = true;
        return;
      }
      at.defines = false;
      at.pending = text;
      if (at.isRecursive) at.defined.push(text);
    } else if (at.expects && !noTable.has(word)) {
      if (between.has(word)) return;
      at.expects = false;
      if (after?.text === ".") schema(index + 2);
      else if (after?.text !== "(") table(token, at, before, after);
    } else if (word === "WITH" && begins) {
      at.defines = true;
      at.expects = false;
    } else if (word === "FROM") {
      const isDistinct = before?.text.toUpperCase() === "DISTINCT";
      if (!begins && (isDistinct || at.isCall)) return;
      at.expects = true;
      at.inFrom = true;
    } else if (word === "JOIN") {
      at.expects = true;
    } else if (beforeOne.has(word) && begins) {
      at.expects = true;
      at.inFrom = false;
    } else if (ends.has(word)) {
      at.expects = false;
      at.inFrom = false;
      // Of a function that is one of a query: `EXISTS(SELECT …)`.
      if (word === "SELECT") at.isCall = false;
    }
    at.begins = further.has(word) && (begins || setOperations.has(word));
  }

  function table(
    {text, from, to}: SqlToken,
    at: Level,
    before: SqlToken | undefined,
    after: SqlToken | undefined,
  ) {
    const defined = levels.flatMap((each) => each.defined);
    if (defined.some((each) => each.toLowerCase() === text.toLowerCase())) return;
    const alias =
      before?.text.toUpperCase() === "TABLE" ? "impossible" : isAlias(after) ? "written" : "possible";
    tables.push({name: text, from, to, alias, scope: at.scope, defined});
  }

  function schema(index: number) {
    const token = tokens[index];
    if (token && isName(token)) schemaTables.push({name: token.text, from: token.from, to: token.to});
  }
}

/** Whether what follows a table calls it otherwise. */
const isAlias = (token: SqlToken | undefined) =>
  token?.kind === "quoted" ||
  (token?.kind === "word" &&
    (!neverNames.has(token.text.toLowerCase()) || token.text.toUpperCase() === "AS"));

const isName = ({kind}: SqlToken) => kind === "word" || kind === "quoted";
