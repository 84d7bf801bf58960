import {type SqlToken, sqlTokens} from "./sqlTokens.js";

/** A name in SQL, with its place. */
export interface Reference {
  name: string;
  from: number;
  /** Exclusive. */
  to: number;
}

/** What a query reads. */
export interface References {
  /** Names in the place of a table, but for tables of a schema, functions, and what the query itself defines by WITH. */
  tables: readonly Reference[];
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
  /** True before the first piece. */
  isFresh: boolean;
}

const level = (isCall: boolean, expects: boolean): Level => ({
  isCall,
  expects,
  inFrom: expects,
  defined: [],
  defines: false,
  pending: null,
  isRecursive: false,
  isFresh: true,
});

/** Words that end the tables of a FROM. */
const ends = new Set(
  "SELECT WHERE GROUP HAVING ORDER LIMIT OFFSET WINDOW QUALIFY UNION EXCEPT INTERSECT VALUES".split(" "),
);

/** Words before the name of one table, after which no comma leads to another. */
const beforeOne = new Set("PIVOT UNPIVOT PIVOT_WIDER PIVOT_LONGER TABLE DESCRIBE SUMMARIZE".split(" "));

/** Words that are no table where one may stand: a query does, in parentheses. */
const noTable = new Set([...ends, ...beforeOne, "FROM", "WITH"]);

/** Words that may stand between FROM or JOIN and a table. */
const between = new Set(["LATERAL", "ONLY"]);

/** Finds what a query reads. Never throws: of what is no SQL it finds what looks like it. */
export function references(sql: string): References {
  const tokens = sqlTokens(sql).filter(({kind}) => kind !== "comment");
  const tables: Reference[] = [];
  const inputs: Reference[] = [];
  const nameless: Reference[] = [];
  const levels: Level[] = [level(false, false)];
  const isDefined = (name: string) =>
    levels.some(({defined}) => defined.some((each) => each.toLowerCase() === name.toLowerCase()));
  tokens.forEach((token, index) => {
    const {kind, text, from, to} = token;
    const at = levels.at(-1)!;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isFirst = at.isFresh;
    at.isFresh = false;
    if (kind === "input") {
      (/^\d/.test(text) ? nameless : inputs).push({name: text, from, to});
      at.expects = false;
    } else if (kind === "sign") {
      if (text === "(") {
        const isCall = before !== undefined && isName(before) && !at.expects && at.pending === null;
        levels.push(level(isCall && !keywords.has(before.text.toUpperCase()), at.expects));
        at.expects = false;
      } else if (text === ")") {
        if (levels.length > 1) levels.pop();
        const outer = levels.at(-1)!;
        if (outer.pending !== null && (tokens[index + 1]?.text.toUpperCase() ?? "") !== "AS") {
          outer.defined.push(outer.pending);
          outer.pending = null;
          outer.defines = after?.text === ",";
        }
      } else if (text === ",") {
        at.expects = at.inFrom;
      } else {
        if (text === "?") nameless.push({name: "?", from, to});
        at.expects = false;
      }
    } else if (isName(token)) {
      name(token, at, before, after, isFirst);
    } else at.expects = false;
  });
  return {tables, inputs, nameless};

  function name(
    token: SqlToken,
    at: Level,
    before: SqlToken | undefined,
    after: SqlToken | undefined,
    isFirst: boolean,
  ) {
    const {text, from, to} = token;
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
      const isPart = after?.text === "." || after?.text === "(";
      if (!isPart && !isDefined(text)) tables.push({name: text, from, to});
    } else if (word === "WITH" && (isFirst || before?.text === "(")) {
      at.defines = true;
      at.expects = false;
    } else if (word === "FROM") {
      const isDistinct = before?.text.toUpperCase() === "DISTINCT";
      if (isDistinct || (at.isCall && !isFirst)) return;
      at.expects = true;
      at.inFrom = true;
    } else if (word === "JOIN") {
      at.expects = true;
    } else if (beforeOne.has(word)) {
      at.expects = true;
      at.inFrom = false;
    } else if (ends.has(word)) {
      at.expects = false;
      at.inFrom = false;
      // Of a function that is one of a query: `EXISTS(SELECT …)`.
      if (word === "SELECT") at.isCall = false;
    }
  }
}

const isName = ({kind}: SqlToken) => kind === "word" || kind === "quoted";

/** Words before a parenthesis that are no functions. */
const keywords = new Set(
  "SELECT FROM JOIN WHERE AND OR NOT IN EXISTS AS ON USING UNION ALL EXCEPT INTERSECT ANY SOME CASE WHEN THEN ELSE BY HAVING LATERAL MATERIALIZED WITH VALUES DISTINCT LIMIT QUALIFY BETWEEN LIKE IS PIVOT UNPIVOT".split(
    " ",
  ),
);
