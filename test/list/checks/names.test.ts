import {describe, expect, it} from "vitest";
import {readRows, row} from "../../fixtures/pasted.ts";

/** Code, task and evidence of what is said about names. */
const said = (...clauses: string[]) =>
  readRows(...clauses.map((clause, index) => row({no: String(index + 1), clause})))
    .findings.filter(({code}) => /^(?:unknown|unlikely|names|groups|name-alias)/.test(code))
    .map(({code, task_no, evidence}) => [code, task_no, evidence]);

describe("checkNames", () => {
  it("reports a name that nothing knows once, where it is met first", () => {
    expect(said("市法院负责", "市数据局负责", "市数据局、市公安局负责")).toEqual([
      ["unknown-department", 2, "市数据局"],
    ]);
  });

  it("reports a group that people have not confirmed once", () => {
    expect(said("市法院、各街道负责", "市公安局、各街道负责", "市法院、各有关单位负责")).toEqual([
      ["unknown-group", 1, "各街道"],
    ]);
  });

  it("doubts a name that does not end as an office's does, once, instead of calling it unknown", () => {
    expect(said("市法院、市公安局、张三丰负责", "张三丰负责")).toEqual([
      ["unlikely-department", 1, "张三丰"],
    ]);
  });

  it("gathers names and groups where the reference data is about other lists", () => {
    const names = Array.from({length: 11}, (_, index) => `省第${"一二三四五六七八九十百"[index]}局`);
    expect(said("市法院负责", `${names.join("、")}负责`, "各街道、各村负责")).toEqual([
      ["names-unregistered", null, `${names.slice(0, 10).join("、")} …`],
      ["groups-unregistered", null, "各街道  各村"],
    ]);
  });

  it("says once what a name was brought to, if only the document shows it", () => {
    const reading = readRows(
      row({no: "1", clause: "国家体育总局负责"}),
      row({no: "2", clause: "体育总局负责"}),
      row({no: "3", clause: "体育总局牵头"}),
    );
    expect(reading.tasks.map(({assignments}) => assignments[0]!.department)).toEqual(
      Array(3).fill("国家体育总局"),
    );
    expect(reading.findings.filter(({code}) => code === "name-alias")).toMatchObject([
      {task_no: 2, severity: "note", evidence: "体育总局", treatment: "计入“国家体育总局”（推断，请核实）"},
    ]);
  });
});
