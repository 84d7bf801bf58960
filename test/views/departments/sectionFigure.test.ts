import {describe, expect, it} from "vitest";
import {departmentsView} from "../../../src/views/departments.ts";
import {type SmallTask, smallList, times} from "../../fixtures/smallList.ts";
import {render} from "../render.ts";

/** The finding and the title of the figure of 甲, and the labels of its bars. */
async function shown(tasks: readonly SmallTask[]) {
  const root = await render(departmentsView, smallList("甲", tasks), "?department=甲");
  const figure = root.querySelector("[data-chart=departmentSections]")!;
  const said = (name: string) => figure.querySelector(`[data-part=${name}]`)?.textContent ?? "";
  const description = figure.querySelector("svg > desc")!.textContent!;
  return {title: said("title"), finding: said("finding"), all: figure.textContent!, description};
}

describe("the sections of a department", () => {
  it("count no section for tasks that stand in none", async () => {
    const {finding, description, all} = await shown([
      ...times(3, {sole: ["甲"], section: null}),
      {sole: ["甲"]},
      ...times(2, {lead: ["甲"], section: 2}),
    ]);
    expect(finding).toBe("分布在 2 个章节，另有 3 项未分章节，最多的是“未分章节”（3 项）。");
    expect(description).toContain("2 个章节和未分章节的任务为行");
    expect(all).not.toContain("无章节");
  });

  it("are not all in the one section where others stand in none", async () => {
    expect((await shown([{sole: ["甲"], section: null}, ...times(2, {sole: ["甲"]})])).finding).toBe(
      "分布在 1 个章节，另有 1 项未分章节，最多的是“一、某部分”（2 项）。",
    );
    expect((await shown(times(2, {sole: ["甲"]}))).finding).toBe("全部在“一、某部分”。");
  });

  it("say nothing of sections where it has no task in one, though the list has some", async () => {
    const {title, finding, description} = await shown([{sole: ["甲"], section: null}, {groups: ["各单位"]}]);
    expect([title, finding]).toEqual(["任务中的分工", ""]);
    expect(description).not.toContain("清单没有章节");
  });
});
