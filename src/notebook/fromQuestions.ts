import type {Value} from "../engine/database.js";
import type {Question} from "../engine/script.js";
import {faultOfName} from "./names.js";
import {type Cell, freeName, type InputCell, type Notebook, type SqlCell, sameName} from "./notebook.js";
import {sqlTokens} from "./sqlTokens.js";

/** What is said in a notebook of questions. */
export interface QuestionWords {
  title: string;
  /** Markdown before the queries, and before the inputs that restrict nothing. */
  intro: string;
  unset: string;
  /** What a parameter is, by its name. */
  parameter(name: string): string;
}

/**
 * Questions as a notebook: each a query with its own SQL, its parameters as inputs that hold what was asked. Those that
 * restrict nothing come last. Questions that agree on a parameter share its input.
 */
export function fromQuestions(questions: readonly Question[], words: QuestionWords): Notebook {
  const names: string[] = [];
  const name = (wanted: string) => {
    const isFree = faultOfName(wanted) === null && !names.some((each) => sameName(each, wanted));
    const own = isFree ? wanted : freeName(wanted, names);
    names.push(own);
    return own;
  };
  const inputs: {name: string; value: Value; cell: InputCell}[] = [];
  const inputFor = (parameter: string, value: Value) => {
    const known = inputs.find((each) => each.name === parameter && each.value === value);
    if (known) return known.cell;
    const cell = inputOf(name(parameter), value, words.parameter(parameter));
    inputs.push({name: parameter, value, cell});
    return cell;
  };
  const queries = questions.map((question): Omit<SqlCell, "id"> => {
    const cells = question.values.map((value, i) => inputFor(question.parameters[i] ?? `p${i + 1}`, value));
    return {kind: "sql", folded: false, name: name(question.name), sql: named(question.sql, cells)};
  });
  const isSet = ({value}: InputCell) => value !== null;
  const own = inputs.map(({cell}) => cell);
  const unset = own.filter((cell) => !isSet(cell));
  const text = (markdown: string) =>
    markdown === "" ? [] : [{kind: "text" as const, folded: false, markdown}];
  const cells = [
    ...text(words.intro),
    ...own.filter(isSet),
    ...queries,
    ...(unset.length > 0 ? text(words.unset) : []),
    ...unset,
  ];
  return {
    title: words.title,
    cells: cells.map((cell, index) => ({...cell, id: `cell-${index + 1}`}) as Cell),
  };
}

/** SQL with the names of its inputs in place of numbers. */
function named(sql: string, inputs: readonly InputCell[]): string {
  const numbers = sqlTokens(sql).filter(({kind, text}) => kind === "input" && /^\d+$/.test(text));
  let result = sql.trim();
  const shift = sql.indexOf(result);
  for (const {from, to, text} of numbers.reverse())
    result = `${result.slice(0, from - shift)}$${inputs[Number(text) - 1]!.name}${result.slice(to - shift)}`;
  return result;
}

function inputOf(name: string, value: Value, label: string): InputCell {
  const base = {id: name, kind: "input" as const, folded: false, name, label, choices: []};
  if (typeof value === "number") return {...base, input: "number", value};
  if (typeof value === "boolean")
    return {...base, input: "choice", value: String(value), choices: ["true", "false"]};
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  return {...base, input: isDay ? "day" : "text", value};
}
