import {describe, expect, it} from "vitest";
import {resolveParties} from "../../src/list/parties.ts";
import {parseClause} from "../../src/list/words/responsibility.ts";
import {names} from "../fixtures/names.ts";

const resolve = (clause: string) => resolveParties(parseClause(clause, {names}).parties, {no: 9, line: 90});
/** `市法院:lead@1`: department, role, place in the clause. */
const assigned = (clause: string) =>
  resolve(clause).assignments.map(({department, role, position}) => `${department}:${role}@${position}`);
const grouped = (clause: string) =>
  resolve(clause).collectives.map(
    ({surface, role, openEnded}) => `${surface}:${role}${openEnded ? "…" : ""}`,
  );
const codes = (clause: string) => resolve(clause).findings.map((finding) => finding.code);

describe("resolveParties", () => {
  it.each([
    [
      "市公安局、市法院牵头，市公安局、市司法局按职责分工负责",
      ["市公安局:lead@1", "市法院:lead@2", "市司法局:shared@4"],
    ],
    ["市公安局、市司法局配合，市公安局牵头", ["市司法局:support@2", "市公安局:lead@3"]],
    ["市公安局、市司法局负责，市公安局配合", ["市公安局:shared@1", "市司法局:shared@2"]],
    ["市市场监督管理局牵头，市场监管局、市法院负责", ["市市场监督管理局:lead@1", "市法院:shared@3"]],
  ])("counts a department named twice once, with its strongest role: %s", (clause, expected) => {
    expect(assigned(clause)).toEqual(expected);
    expect(codes(clause).filter((code) => code === "department-twice")).toHaveLength(1);
  });

  it("counts one named three times once, and reports it once", () => {
    expect(assigned("市法院、市法院、市法院负责")).toEqual(["市法院:sole@1"]);
    expect(codes("市法院、市法院、市法院负责")).toEqual(["department-twice"]);
  });

  it("keeps the written form beside the canonical name, and reports the alias", () => {
    const {assignments, aliases, findings} = resolve("市场监管局牵头，市委传宣部配合");
    expect(assignments.map(({surface, department}) => [surface, department])).toEqual([
      ["市场监管局", "市市场监督管理局"],
      ["市委传宣部", "市委宣传部"],
    ]);
    expect(aliases).toEqual([
      {surface: "市场监管局", department: "市市场监督管理局", reason: "abbreviation", certainty: "certain"},
      {surface: "市委传宣部", department: "市委宣传部", reason: "transposed", certainty: "probable"},
    ]);
    expect(
      findings.map(({code, severity, task_no, source_line}) => [code, severity, task_no, source_line]),
    ).toEqual([
      ["name-alias", "warning", 9, 90],
      ["name-alias", "note", 9, 90],
    ]);
  });

  it("completes a prefix that an enumeration leaves out, across a group too", () => {
    expect(assigned("省科技厅、工业和信息化厅负责")).toEqual([
      "省科技厅:shared@1",
      "省工业和信息化厅:shared@2",
    ]);
    expect(assigned("省科技厅牵头，各有关单位、工业和信息化厅配合")[1]).toBe("省工业和信息化厅:support@3");
  });

  it("counts a name and the same name without its prefix as one department, alone responsible", () => {
    expect(assigned("市公安局、公安局负责")).toEqual(["市公安局:sole@1"]);
    expect(codes("市公安局、公安局负责")).toEqual(["name-alias", "department-twice"]);
  });

  it("uses a name that nothing knows as written, without its second name", () => {
    expect(resolve("市数据局负责")).toMatchObject({
      assignments: [{department: "市数据局", surface: "市数据局", role: "sole", known: false}],
      findings: [],
    });
    expect(resolve("市档案馆（市志办）负责").assignments).toMatchObject([
      {department: "市档案馆", surface: "市档案馆（市志办）"},
    ]);
  });

  it("names the places that share the end of a name in full, and keeps what is written of them", () => {
    const {assignments, aliases, findings} = resolve("济南、青岛、烟台市政府配合");
    expect(assignments.map(({surface, department}) => [surface, department])).toEqual([
      ["济南", "济南市政府"],
      ["青岛", "青岛市政府"],
      ["烟台市政府", "烟台市政府"],
    ]);
    expect(aliases).toEqual([
      {surface: "济南", department: "济南市政府", reason: "abbreviation", certainty: "probable"},
      {surface: "青岛", department: "青岛市政府", reason: "abbreviation", certainty: "probable"},
    ]);
    expect(findings).toEqual([]);
  });

  it("keeps the characters that are written in a department's surface, and those that are meant in a group's", () => {
    const {assignments, collectives} = resolve("省发展改\u2fb0委负责，各县（市）区\u2f08\u2ea0政府配合");
    expect(assignments).toMatchObject([{surface: "省发展改\u2fb0委", department: "省发展改革委"}]);
    expect(collectives).toMatchObject([{surface: "各县（市）区人民政府"}]);
  });

  it("puts groups apart, with their role", () => {
    expect(grouped("市法院牵头，各有关单位按职责分工负责，各县（市）区配合")).toEqual([
      "各有关单位:shared",
      "各县（市）区:support",
    ]);
    expect(codes("市法院牵头，各有关单位按职责分工负责，各县（市）区配合")).toEqual([]);
  });

  it("counts a group named twice once, with its strongest role, and reports it", () => {
    expect(grouped("各有关单位按职责分工负责，各有关单位配合")).toEqual(["各有关单位:shared"]);
    expect(grouped("市法院牵头，各有关单位配合，各有关单位负责")).toEqual(["各有关单位:shared"]);
    expect(codes("各有关单位按职责分工负责，各有关单位配合")).toEqual(["department-twice"]);
  });

  it("keeps an open end of each role", () => {
    expect(grouped("市法院等单位牵头，市公安局等单位配合")).toEqual(["等单位:lead…", "等单位:support…"]);
    expect(codes("市法院等单位牵头，市公安局等单位配合")).toEqual(["open-end", "open-end"]);
  });
});
