import {ensureSyntaxTree} from "@codemirror/language";
import {EditorState} from "@codemirror/state";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openNodeWorkbench} from "../../../src/engine/node.ts";
import type {Workbench} from "../../../src/engine/workbench.ts";
import {duckdbLanguage, latin} from "../../../src/interact/sqlEditor/duckdbLanguage.ts";
import {phrases, tableFunctions, types, unreserved} from "../../../src/interact/sqlEditor/sqlWords.ts";
import {neverNames} from "../../../src/notebook/sqlName.ts";
import {sqlEditorZh} from "../../../src/text/sqlEditor.zh.ts";

const functions = Object.keys(sqlEditorZh.functions);
const language = duckdbLanguage(functions);

/** Each piece with what it is, in order. */
function pieces(sql: string) {
  const state = EditorState.create({doc: sql, extensions: language});
  const found: string[] = [];
  ensureSyntaxTree(state, sql.length, 1000)!.iterate({
    enter: ({type, from, to, node}) => {
      if (!node.firstChild && !type.isAnonymous && to > from)
        found.push(`${type.name} ${sql.slice(from, to)}`);
    },
  });
  return found;
}

describe("duckdbLanguage", () => {
  test("reads Chinese names whole, and inputs", () => {
    expect(pieces("SELECT 部门, 年select FROM 清单_1 WHERE 部门 = $部门 AND y > $year")).toEqual([
      "Keyword SELECT",
      "Identifier 部门",
      "Punctuation ,",
      "Identifier 年select",
      "Keyword FROM",
      "Identifier 清单_1",
      "Keyword WHERE",
      "Identifier 部门",
      "Operator =",
      "SpecialVar $部门",
      "Keyword AND",
      "Identifier y",
      "Operator >",
      "SpecialVar $year",
    ]);
  });

  test("reads strings, names in quotes and comments to their end", () => {
    expect(pieces(`'it''s 部门' "市（县）" $$不'是$$ 1.5 -- 备注 'x\n/* 甲\n乙 */ x`)).toEqual([
      "String 'it'",
      "String 's 部门'",
      'QuotedIdentifier "市（县）"',
      "String $$不'是$$",
      "Number 1.5",
      "LineComment -- 备注 'x",
      "BlockComment /* 甲\n乙 */",
      "Identifier x",
    ]);
  });

  test("knows words of DuckDB, functions and types", () => {
    expect(pieces("PIVOT t USING sum(n)::int QUALIFY row_number() EXCLUDE string_agg list_filter")).toEqual([
      "Keyword PIVOT",
      "Identifier t",
      "Keyword USING",
      "Builtin sum",
      "( (",
      "Identifier n",
      ") )",
      "Punctuation :",
      "Punctuation :",
      "Type int",
      "Keyword QUALIFY",
      "Builtin row_number",
      "( (",
      ") )",
      "Keyword EXCLUDE",
      "Builtin string_agg",
      "Builtin list_filter",
    ]);
  });
});

test("latin keeps the length of a text, and what is no letter", () => {
  const text = "年份 $甲 $$ß𠮷$$ _x a_b '·'（";
  expect(latin(text)).toBe("zz ?z $$zzz$$ zx a_b '·'（");
  expect(latin(text)).toHaveLength(text.length);
});

describe("words of SQL", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openNodeWorkbench([]);
  });
  afterAll(() => bench.stop());
  const asked = async (sql: string) => {
    const rows = await bench.rows(await bench.hold(sql, []), {count: 5000});
    return new Set(rows.map(([value]) => value));
  };

  test("are words of the engine", async () => {
    const known = await asked("SELECT keyword_name FROM duckdb_keywords()");
    const written = phrases.flatMap((phrase) => phrase.toLowerCase().split(" "));
    // A type, and a function without parentheses.
    const own = ["date", "current_date"];
    const odd = [...neverNames, ...unreserved, ...written].filter(
      (word) => !known.has(word) && !own.includes(word),
    );
    expect(odd).toEqual([]);
    const needQuotes = await asked(
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')",
    );
    expect([...needQuotes].filter((word) => !neverNames.has(word as string))).toEqual([]);
  });

  test("are types and functions of the engine", async () => {
    const knownTypes = await asked("SELECT lower(type_name) FROM duckdb_types()");
    expect(types.filter((type) => !knownTypes.has(type))).toEqual([]);
    const known = await asked("SELECT function_name FROM duckdb_functions()");
    // Of windows, or of the grammar.
    const others =
      "row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value coalesce extract";
    const odd = [...functions, ...tableFunctions].filter(
      (name) => !known.has(name) && !others.split(" ").includes(name),
    );
    expect(odd).toEqual([]);
  });
});
