import {expect, test} from "vitest";
import {fromQuestions} from "../../src/notebook/fromQuestions.ts";

const words = {title: "图", intro: "说明", parameter: (name: string) => `${name}是什么`};

test("fromQuestions names what restricts, shares what agrees, and writes NULL for what restricts nothing", () => {
  const {title, cells} = fromQuestions(
    [
      {
        name: "departments",
        sql: "\nSELECT '$1' FROM departments WHERE a = $2 AND ($1::INT IS NULL OR b = $1)\n",
        parameters: ["section", "department"],
        values: [null, "市教育局"],
      },
      {
        name: "all",
        sql: "SELECT $1, $2, $3, $4, $5",
        parameters: ["department", "section", "date", "only", "dated"],
        values: ["市教育局", 3, "2024-12-31", true, false],
      },
    ],
    words,
    {chart: "bar", columns: {x: "a"}},
  );
  expect(title).toBe("图");
  expect(cells.map((cell) => [cell.id, cell.kind, "name" in cell ? cell.name : ""])).toEqual([
    ["cell-1", "text", ""],
    ["cell-2", "input", "department"],
    ["cell-3", "input", "section"],
    ["cell-4", "input", "date"],
    ["cell-5", "input", "only_1"],
    ["cell-6", "sql", "departments_1"],
    ["cell-7", "sql", "all_1"],
    ["cell-8", "chart", ""],
  ]);
  expect(cells.flatMap((cell) => (cell.kind === "sql" ? [cell.sql] : []))).toEqual([
    "SELECT '$1' FROM departments WHERE a = $department AND (NULL::INT IS NULL OR b = NULL)",
    "SELECT $department, $section, $date, $only_1, FALSE",
  ]);
  expect(cells[1]).toMatchObject({input: "text", value: "市教育局", label: "department是什么"});
  expect(cells[2]).toMatchObject({input: "number", value: 3});
  expect(cells[3]).toMatchObject({input: "day", value: "2024-12-31"});
  expect(cells[4]).toMatchObject({input: "choice", value: "true", choices: ["true", "false"]});
  expect(cells[7]).toMatchObject({of: "all_1", title: "图", chart: "bar", columns: {x: "a"}});
});
