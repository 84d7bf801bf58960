import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {project} from "../../loaders/paths.ts";
import {readEntries, readReference} from "../../loaders/reference.ts";
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
    ["departments.csv", "市法院,法院,,court,1", 'departments.csv:2: name_en "" is blank — fill it in'],
    [
      "departments.csv",
      "市法院,法院,Court,council,1",
      `departments.csv:2: kind "council" is not one of ${departmentKinds.join(", ")}`,
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,first",
      'departments.csv:2: order "first" is not a whole number',
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1.5",
      'departments.csv:2: order "1.5" is not a whole number',
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1\n市公安局,公安,Police,government,2\n市法院,法,Court,court,3",
      'departments.csv:4: department "市法院" stands in line 2 already — keep one',
    ],
    [
      "departments.csv",
      "市法院,法院,Court,court,1\n市公安局,公安,Police,government,2\n省法院,法院,Court,court,3",
      'departments.csv:4: short_name "法院" stands in line 2 already — give each its own',
    ],
    [
      "aliases.csv",
      "农业局,市农业农村局,former-name,certain",
      'aliases.csv:2: department "市农业农村局" is not in departments.csv — add it there',
    ],
    [
      "aliases.csv",
      "法院,市法院,nickname,certain",
      'aliases.csv:2: reason "nickname" is not one of abbreviation, missing-prefix, transposed, former-name',
    ],
    [
      "aliases.csv",
      "法院,市法院,abbreviation,sure",
      'aliases.csv:2: certainty "sure" is not one of certain, probable',
    ],
    [
      "aliases.csv",
      "市公安局,市法院,abbreviation,certain",
      'aliases.csv:2: surface "市公安局" is a canonical name in departments.csv — remove it here',
    ],
    ["collectives.csv", "各县（市）区,", 'collectives.csv:2: name_en "" is blank — fill it in'],
  ] as const)("names the place of a wrong cell in %s: %s", (file, rows, message) => {
    const [head] = good[file].split("\n");
    writeFileSync(join(folder, file), `${head}\n${rows}\n`);
    expect(() => readReference(folder)).toThrow(new Error(join(folder, message)));
  });

  it("names a column that is missing", () => {
    writeFileSync(join(folder, "aliases.csv"), "surface,department,reason\n");
    expect(() => readReference(folder)).toThrow(
      new Error(`${join(folder, "aliases.csv")}:1: no column "certainty" — add it`),
    );
  });

  it("refuses a file that was saved in GBK, and one that is not there", () => {
    const file = join(folder, "collectives.csv");
    writeFileSync(
      file,
      new Uint8Array([...new TextEncoder().encode("surface,name_en\n"), 0xb8, 0xf7, 0x2c, 0x61, 10]),
    );
    expect(() => readReference(folder)).toThrow(
      new Error(`${file}: not UTF-8 text — save it as “CSV UTF-8”`),
    );
    rmSync(file);
    expect(() => readReference(folder)).toThrow(
      new Error(`${file}: not there — restore it, with its header row at least`),
    );
  });
});

describe("readEntries", () => {
  it("reads the lists to read", () => {
    expect(readEntries(folder)).toEqual([
      {list_id: "x-2021", title: "责任清单", issuer: "某市", year: 2021, source_file: "x.txt"},
    ]);
  });

  it("names the place of a wrong year", () => {
    writeFileSync(
      join(folder, "lists.csv"),
      "list_id,title,issuer,year,source_file\nx,甲,某市,二〇二一,x.txt\n",
    );
    expect(() => readEntries(folder)).toThrow(
      new Error(`${join(folder, "lists.csv")}:2: year "二〇二一" is not a whole number`),
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
