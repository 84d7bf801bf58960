import type {Ask} from "./ask.js";
import {doubleSql, plainSql} from "./plainSql.js";
import {quotedName} from "./sqlQuotes.js";
import type {ColumnSummary, Held} from "./workbench.js";

const steps = 20;
const mostFrequent = 5;

/** What a column of what is held is like. */
export async function columnSummary(
  ask: Ask,
  {table, columns, rows}: Held,
  place: number,
): Promise<ColumnSummary> {
  const {name, type, kind} = columns[place]!;
  const column = quotedName(name);
  const among = `${table} WHERE rowid < ${rows}`;
  const isOrdered = kind === "number" || kind === "day" || kind === "moment";
  const measure = kind === "number" ? `${column}::DOUBLE` : `epoch(${column}::TIMESTAMP)::DOUBLE`;
  const plain = plainSql(columns[place]!);
  const end = (which: "min" | "max") => {
    if (!isOrdered) return "NULL";
    return kind === "number" ? doubleSql(`${which}(${column})`, type) : `${which}(${column})::VARCHAR`;
  };
  const [row] = await ask(
    `SELECT (count(*) - count(${column}))::INT AS nulls, count(DISTINCT ${column})::INT AS distinct_values,
       ${end("min")} AS least_value, ${end("max")} AS greatest_value
     FROM ${among}`,
  );
  const {nulls, distinct_values: distinct, least_value: least, greatest_value: greatest} = row!;
  const base = {
    nulls: nulls as number,
    distinct: distinct as number,
    least: least ?? null,
    greatest: greatest ?? null,
  };
  if (!isOrdered) {
    const most = await ask(
      `SELECT ${plain} AS value, count(*)::INT AS times FROM ${among} AND ${column} IS NOT NULL
       GROUP BY ALL ORDER BY times DESC, value LIMIT ${mostFrequent}`,
    );
    const frequent = most.map(({value, times}) => ({value: value!, count: times as number}));
    return {...base, mean: null, steps: [], most: frequent};
  }
  const numbers = await ask(
    `WITH numbers AS (SELECT ${measure} AS x FROM ${among}), finite AS (SELECT x FROM numbers WHERE isfinite(x)),
       ends AS (SELECT min(x) AS least, max(x) AS greatest, avg(x) AS mean FROM finite)
     SELECT CASE WHEN greatest > least
         THEN least(${steps - 1}, floor((x - least) / (greatest - least) * ${steps}))::INT ELSE 0 END AS step,
       count(*)::INT AS times, any_value(mean) AS mean
     FROM finite, ends GROUP BY step ORDER BY step`,
  );
  const counts = Array.from({length: numbers.length === 0 ? 0 : steps}, () => 0);
  for (const {step, times} of numbers) counts[step as number] = times as number;
  const mean = kind === "number" ? ((numbers[0]?.mean ?? null) as number | null) : null;
  return {...base, mean, steps: counts, most: []};
}
