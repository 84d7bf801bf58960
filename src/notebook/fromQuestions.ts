import type {Value} from "../engine/database.js";
import type {Question} from "../engine/script.js";
import {faultOfName} from "./names.js";
import {
  type Cell,
  type ChartCell,
  freeName,
  type InputCell,
  type Notebook,
  type SqlCell,
  sameName,
} from "./notebook.js";
import {sqlTokens} from "./sqlTokens.js";

/** What is said in a notebook of questions. */
export interface QuestionWords {
  title: string;
  /** Markdown before the queries. */
  intro: string;
  /** What a parameter is, by its name. */
  parameter(name: string): string;
}

/**
 * Questions as a notebook: each a query with its own SQL, the parameters that restrict it as inputs that hold what was asked,
 * the others as NULL or FALSE. Questions that agree on a parameter share its input.
 * @param chart how the last question is drawn; null: not
 */
export function fromQuestions(
  questions: readonly Question[],
  words: QuestionWords,
  chart: Pick<ChartCell, "chart" | "columns"> | null,
): Notebook {
  const names: string[] = [];
  const name = (wanted: string) => {
    const isFree = faultOfName(wanted) === null && !names.some((each) => sameName(each, wanted));
    const own = isFree ? wanted : freeName(wanted, names);
    names.push(own);
    return own;
  };
  const inputs: {name: string; value: Value; cell: Own<InputCell>}[] = [];
  const inputFor = (parameter: string, value: NonNullable<Value>) => {
    const known = inputs.find((each) => each.name === parameter && each.value === value);
    if (known) return known.cell;
    const cell = inputOf(name(parameter), value, words.parameter(parameter));
    inputs.push({name: parameter, value, cell});
    return cell;
  };
  const queries = questions.map(({name: wanted, sql, parameters, values}): Own<SqlCell> => {
    const written = values.map((value, i) =>
      value === null || value === false
        ? String(value ?? "NULL").toUpperCase()
        : `$${inputFor(parameters[i] ?? `p${i + 1}`, value).name}`,
    );
    return {kind: "sql", folded: false, name: name(wanted), sql: named(sql, written)};
  });
  const last = queries.at(-1);
  const cells: Own<Cell>[] = [
    {kind: "text", folded: false, markdown: words.intro},
    ...inputs.map(({cell}) => cell),
    ...queries,
    ...(chart && last
      ? [{kind: "chart" as const, folded: false, title: words.title, of: last.name, ...chart}]
      : []),
  ];
  return {
    title: words.title,
    cells: cells.map((cell, index) => ({...cell, id: `cell-${index + 1}`}) as Cell),
  };
}

type Own<C extends Cell> = C extends Cell ? Omit<C, "id"> : never;

/** SQL with something else in place of its numbered parameters. */
function named(sql: string, written: readonly string[]): string {
  const numbers = sqlTokens(sql).filter(({kind, text}) => kind === "input" && /^\d+$/.test(text));
  let result = sql.trim();
  const shift = sql.indexOf(result);
  for (const {from, to, text} of numbers.reverse())
    result = result.slice(0, from - shift) + written[Number(text) - 1]! + result.slice(to - shift);
  return result;
}

function inputOf(name: string, value: NonNullable<Value>, label: string): Own<InputCell> {
  const base = {kind: "input" as const, folded: false, name, label, choices: []};
  if (typeof value === "number") return {...base, input: "number", value};
  if (typeof value === "boolean")
    return {...base, input: "choice", value: String(value), choices: ["true", "false"]};
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  return {...base, input: isDay ? "day" : "text", value};
}
