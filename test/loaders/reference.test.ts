import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {project} from "../../loaders/paths.ts";
import {mergeReferences, readEntries, readReference} from "../../loaders/reference.ts";
import type {Reference} from "../../src/list/words/departments.ts";
import {departmentKinds} from "../../src/model/values.ts";

const good = {
  "lists.csv": "list_id,title,issuer,year,source_file\nx-2021,责任清单,某市,2021,x.txt\n",
  "departments.csv":
    "department,short_name,name_en,kind,order\n市法院,法院,Court,court,1\n市公安局,公安,Police,government,2\n",
  "aliases.csv": "surface,department,reason,certainty\n法院,市法院,missing-prefix,certain\n",
  "collectives.csv": 'surface,name_en\n各县（市）区,"counties, districts"\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reference-"));
  for (const [file, text] of Object.entries(good)) writeFileSync(join(folder, file), text);
});
afterEach(() => rmSync(folder, {recursive: true}));

describe("readReference", () => {
  it("reads departments, aliases and groups", () => {
    expect(readReference(folder)).toEqual({
      departments: [
        {department: "市法院", short_name: "法院", name_en: "Court", kind: "court", order: 1},
        {department: "市公安局", short_name: "公安", name_en: "Police", kind: "government", order: 2},
      ],
      aliases: [{surface: "法院", department: "市法院", reason: "missing-prefix", certainty: "certain"}],
      groups: [{surface: "各县（市）区", name_en: "counties, districts"}],
    });
  });

  it("reads files that Excel wrote: byte order mark, CRLF, spaces around a cell, a column more", () => {
    writeFileSync(
      join(folder, "departments.csv"),
      `\uFEFFdepartment,short_name,name_en,kind,order,remark\r\n 市法院 ,法院,Court,court, 1 ,x\r\n`,
    );
    expect(readReference(folder).departments).toEqual([
      {department: "市法院", short_name: "法院", name_en: "Court", kind: "court", order: 1},
    ]);
  });

  it.each([
    [
      "departments.csv",
      "市法院,法院,,court,1",
      'departments.csv:2: name_en "" is blank — fill it in',
      "departments.csv:2: name_en 栏“”没有填写，请补上",
    ],
    [
      "departments.csv",
      "市法院,法院,Court,council,1",
      `departments.csv:2: kind "council" is not one of ${departmentKinds.join(", ")}`,
      `departments.csv:2: kind 栏“council”不是可用的值，请改为 ${departmentKinds.join(", ")} 之一`,
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,first",
      'departments.csv:2: order "first" is not a whole number',
      "departments.csv:2: order 栏“first”不是整数，请写阿拉伯数字",
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1.5",
      'departments.csv:2: order "1.5" is not a whole number',
      "departments.csv:2: order 栏“1.5”不是整数，请写阿拉伯数字",
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1\n市公安局,公安,Police,government,2\n市法院,法,Court,court,3",
      'departments.csv:4: department "市法院" stands in line 2 already — keep one',
      "departments.csv:4: department 栏“市法院”与第 2 行重复，请只留一行",
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1\n市公安局,公安,Police,government,2\n省法院,法院,Court,court,3",
      'departments.csv:4: short_name "法院" stands in line 2 already — give each its own',
      "departments.csv:4: short_name 栏“法院”与第 2 行重复，请各用各的",
    ],
    [
      "aliases.csv",
      "农业局,市农业农村局,former-name,certain",
      'aliases.csv:2: department "市农业农村局" is not in departments.csv — add it there',
      "aliases.csv:2: department 栏“市农业农村局”不在 departments.csv 中，请先补到那里",
    ],
    [
      "aliases.csv",
      "法院,市法院,nickname,certain",
      'aliases.csv:2: reason "nickname" is not one of abbreviation, missing-prefix, transposed, former-name',
      "aliases.csv:2: reason 栏“nickname”不是可用的值，请改为 abbreviation, missing-prefix, transposed, former-name 之一",
    ],
    [
      "aliases.csv",
      "法院,市法院,abbreviation,sure",
      'aliases.csv:2: certainty "sure" is not one of certain, probable',
      "aliases.csv:2: certainty 栏“sure”不是可用的值，请改为 certain, probable 之一",
    ],
    [
      "aliases.csv",
      "市公安局,市法院,abbreviation,certain",
      'aliases.csv:2: surface "市公安局" is a canonical name in departments.csv — remove it here',
      "aliases.csv:2: surface 栏“市公安局”是 departments.csv 中的规范名称，请从这里删去",
    ],
    [
      "collectives.csv",
      "各县（市）区,",
      'collectives.csv:2: name_en "" is blank — fill it in',
      "collectives.csv:2: name_en 栏“”没有填写，请补上",
    ],
  ] as const)("names the place of a wrong cell in %s: %s", (file, rows, english, message) => {
    const [head] = good[file].split("\n");
    writeFileSync(join(folder, file), `${head}\n${rows}\n`);
    expect(() => readReference(folder)).toThrow(
      expect.objectContaining({message: join(folder, message), english: join(folder, english)}),
    );
  });

  it("names a column that is missing", () => {
    writeFileSync(join(folder, "aliases.csv"), "surface,department,reason\n");
    expect(() => readReference(folder)).toThrow(
      expect.objectContaining({
        message: `${join(folder, "aliases.csv")}:1: 没有“certainty”这一列，请补上`,
        english: `${join(folder, "aliases.csv")}:1: no column "certainty" — add it`,
      }),
    );
  });

  it("refuses a file that was saved in GBK, and one that is not there", () => {
    const file = join(folder, "collectives.csv");
    writeFileSync(
      file,
      new Uint8Array([...new TextEncoder().encode("surface,name_en\n"), 0xb8, 0xf7, 0x2c, 0x61, 10]),
    );
    expect(() => readReference(folder)).toThrow(
      expect.objectContaining({
        message: `${file}: 不是 UTF-8 文本，请另存为“CSV UTF-8”`,
        english: `${file}: not UTF-8 text — save it as “CSV UTF-8”`,
      }),
    );
    rmSync(file);
    expect(() => readReference(folder)).toThrow(
      expect.objectContaining({
        message: `${file}: 没有这个文件，请恢复，至少要有表头`,
        english: `${file}: not there — restore it, with its header row at least`,
      }),
    );
  });
});

describe("readEntries", () => {
  const write = (text: string) => writeFileSync(join(folder, "lists.csv"), text);

  it("reads the lists that are named", () => {
    expect(readEntries(folder)).toEqual([
      {
        list_id: "x-2021",
        title: "责任清单",
        issuer: "某市",
        year: 2021,
        source_file: "x.txt",
        reference: null,
      },
    ]);
  });

  it("leaves to the document what is blank or has no column, and takes the folder of reference data", () => {
    write("list_id,title,year,source_file,reference\na,,,a.docx,shandong\n");
    expect(readEntries(folder)).toEqual([
      {list_id: "a", title: "", issuer: "", year: null, source_file: "a.docx", reference: "shandong"},
    ]);
  });

  it("names no list where there is no lists.csv", () => {
    rmSync(join(folder, "lists.csv"));
    expect(readEntries(folder)).toEqual([]);
  });

  it.each([
    ["year", "二〇二一,x.txt,", "“二〇二一”不是整数，请写阿拉伯数字"],
    ["source_file", "2021,,", "“”没有填写，请补上"],
    ["reference", "2021,x.txt,../elsewhere", "“../elsewhere”不是 data/ 下的文件夹名，请只写名称"],
    ["reference", "2021,x.txt,..", "“..”不是 data/ 下的文件夹名，请只写名称"],
  ])("names the place of a wrong %s: %s", (column, cells, wrong) => {
    write(`list_id,year,source_file,reference\nx,${cells}\n`);
    expect(() => readEntries(folder)).toThrow(`${join(folder, "lists.csv")}:2: ${column} 栏${wrong}`);
  });
});

describe("mergeReferences", () => {
  const court = {
    department: "市法院",
    short_name: "法院",
    name_en: "Court",
    kind: "court",
    order: 1,
  } as const;
  const police = {...court, department: "市公安局", short_name: "公安", order: 2} as const;
  const of = (...departments: Reference["departments"]) => ({departments, aliases: [], groups: []});

  it("puts the departments of several folders together, each once", () => {
    const merged = mergeReferences(
      new Map([
        ["data", of(court)],
        ["data/b", of(police, court)],
      ]),
    );
    expect(merged.departments).toEqual([court, police]);
  });

  it("names both files where they say different things of one department", () => {
    const references = new Map([
      ["data", of(court)],
      ["data/b", of({...court, order: 7})],
    ]);
    expect(() => mergeReferences(references)).toThrow(
      expect.objectContaining({
        message:
          "data/b/departments.csv: “市法院”的 order 是“7”，而 data/departments.csv 写作“1”，请改成一致",
        english:
          'data/b/departments.csv: order of "市法院" is "7", but "1" in data/departments.csv — make them agree',
      }),
    );
  });
});

describe("data/", () => {
  const {departments, aliases, groups} = readReference(join(project, "data"));

  it("names 31 departments in official order, 4 aliases and 10 groups", () => {
    expect([departments.length, aliases.length, groups.length]).toEqual([31, 4, 10]);
    expect(departments.map(({order}) => order)).toEqual(departments.map((_, index) => index + 1));
  });

  it("gives each department a short name of its own", () => {
    expect(new Set(departments.map(({short_name}) => short_name)).size).toBe(31);
  });
});
