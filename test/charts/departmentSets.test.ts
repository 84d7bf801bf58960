import {describe, expect, it} from "vitest";
import {type DepartmentSetsOptions, departmentSets} from "../../src/charts/departmentSets.ts";
import {zh} from "../../src/text/zh.ts";
import {set, setRows} from "../layout/setRows.ts";
import {document} from "./document.ts";

const draw = (options: Partial<DepartmentSetsOptions> = {}, rows = setRows) =>
  departmentSets(rows, {
    ...{document, text: zh, width: 920, title: "图", description: "说明"},
    ...options,
  });
const marks = (svg: Element, kind: string, ...keys: string[]) =>
  [...svg.querySelectorAll(`[data-mark=${kind}]`)].map((each) =>
    keys.map((key) => each.getAttribute(key.startsWith("aria") ? key : `data-${key}`)).join(" "),
  );

describe("departmentSets", () => {
  it("has a mark for each set of two or more departments, that leads to their tasks and no others", () => {
    for (const width of [920, 358])
      expect(marks(draw({width}), "set", "departments", "exactly", "value", "aria-label")).toEqual([
        "市甲局\u001f市乙局 true 2 甲局、乙局：恰好由这 2 个部门承担的任务 2 项",
        "市乙局\u001f市丙局 true 1 乙局、丙局：恰好由这 2 个部门承担的任务 1 项",
        "市甲局\u001f市乙局\u001f市丙局 true 1 甲局、乙局、丙局：恰好由这 3 个部门承担的任务 1 项",
      ]);
  });
  it("counts the tasks of all of them, whatever others, if it is to", () => {
    expect(marks(draw({mode: "inclusive"}), "set", "exactly", "value", "aria-label")).toEqual([
      // The attribute is missing.
      " 3 甲局、乙局：这 2 个部门都承担的任务 3 项，其中没有别的部门的 2 项",
      " 2 乙局、丙局：这 2 个部门都承担的任务 2 项，其中没有别的部门的 1 项",
      " 1 甲局、乙局、丙局：这 3 个部门都承担的任务 1 项，其中没有别的部门的 1 项",
    ]);
  });
  it("has a mark for each department, and on a phone for each of its names", () => {
    expect(marks(draw(), "node", "department", "value", "aria-label")).toEqual([
      "市丙局 6 丙局：6 项任务，其中牵头 2 项（市丙局）",
      "市乙局 4 乙局：4 项任务，其中牵头 0 项（市乙局）",
      "市甲局 3 甲局：3 项任务，其中牵头 1 项（市甲局）",
    ]);
    expect(marks(draw({width: 358}), "node", "department", "place")).toEqual([
      ...["市甲局 0", "市乙局 0", "市乙局 1", "市丙局 1"],
      ...["市甲局 2", "市乙局 2", "市丙局 2"],
    ]);
  });
  it("draws single departments too if it is to", () => {
    expect(marks(draw({least: 1}), "set", "departments", "value")[0]).toBe("市丙局 4");
  });
  it("explains what counts", () => {
    const words = zh.charts.sets.legend;
    expect(draw().textContent).toContain(words.exclusive);
    expect(draw().textContent).not.toContain(words.inclusive);
    expect(draw({mode: "inclusive", width: 358}).textContent).toContain(words.row);
    expect(draw({sort: "degree"}).textContent).toContain(words.degrees);
    expect(draw({sort: "degree", width: 358}).textContent).toContain("2 个部门");
  });
  it("says so if there is no such set, and how many have no room", () => {
    expect(draw({least: 4}).textContent).toContain(zh.charts.sets.empty);
    const sets = Array.from({length: 23}, (_, i) => set(["甲局", `${i}局`], 1));
    expect(draw({width: 358}, {...setRows, sets}).textContent).toContain("23 组部门中只画任务最多的 20 组");
    const keep = ({departments}: {departments: readonly string[]}) => departments.includes("市22局");
    const text = draw({width: 358, keep}, {...setRows, sets}).textContent;
    expect(text).toContain("23 组部门中只画任务最多的 19 组和所选的 1 组");
    expect(text).toContain("市22局");
    expect(draw().textContent).not.toContain("为看得清");
  });
});
