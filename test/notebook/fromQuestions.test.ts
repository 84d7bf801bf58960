import {expect, test} from "vitest";
import {fromQuestions} from "../../src/notebook/fromQuestions.ts";

const words = {title: "图", intro: "说明", unset: "其余", parameter: (name: string) => `${name}是什么`};

test("fromQuestions names parameters, shares those that agree, and puts what restricts nothing last", () => {
  const {title, cells} = fromQuestions(
    [
      {
        name: "departments",
        sql: "\nSELECT '$1' FROM departments WHERE a = $2 AND ($1::INT IS NULL OR b = $1)\n",
        parameters: ["section", "department"],
        values: [null, "市教育局"],
      },
      {
        name: "pairs",
        sql: "SELECT $1, $2, $3",
        parameters: ["department", "section", "date"],
        values: ["市教育局", 3, "2024-12-31"],
      },
    ],
    words,
  );
  expect(title).toBe("图");
  expect(cells.map((cell) => [cell.id, cell.kind, "name" in cell ? cell.name : ""])).toEqual([
    ["cell-1", "text", ""],
    ["cell-2", "input", "department"],
    ["cell-3", "input", "section_1"],
    ["cell-4", "input", "date"],
    ["cell-5", "sql", "departments_1"],
    ["cell-6", "sql", "pairs"],
    ["cell-7", "text", ""],
    ["cell-8", "input", "section"],
  ]);
  expect(cells.flatMap((cell) => (cell.kind === "sql" ? [cell.sql] : []))).toEqual([
    "SELECT '$1' FROM departments WHERE a = $department AND ($section::INT IS NULL OR b = $section)",
    "SELECT $department, $section_1, $date",
  ]);
  expect(cells[1]).toMatchObject({input: "text", value: "市教育局", label: "department是什么"});
  expect(cells[2]).toMatchObject({input: "number", value: 3});
  expect(cells[3]).toMatchObject({input: "day", value: "2024-12-31"});
});
