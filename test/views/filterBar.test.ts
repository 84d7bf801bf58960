import {describe, expect, it} from "vitest";
import {departmentsView} from "../../src/views/departments.ts";
import {networkView} from "../../src/views/network.ts";
import {tasksView} from "../../src/views/tasks.ts";
import type {View} from "../../src/views/view.ts";
import {workloadView} from "../../src/views/workload.ts";
import {tables} from "../fixtures/tables.ts";
import {render} from "./render.ts";

const bar = async (view: View, search: string) => {
  const root = await render(view, tables, search);
  const area = root.querySelector("[data-part=filter-bar]")!;
  return {
    hidden: area.hasAttribute("hidden"),
    chips: [...area.querySelectorAll("a")].map((chip) => [chip.textContent, chip.getAttribute("href")]),
    said: area.querySelector("[data-part=filters-said]")!.textContent,
    ignored: area.querySelector("[data-part=ignored]")!.textContent,
    root,
  };
};

describe("filterBar", () => {
  it("is not there without filters", async () => {
    expect(await bar(workloadView, "measure=leads&role=lead")).toMatchObject({
      hidden: true,
      chips: [],
      said: "",
    });
  });

  it("has a chip for each filter, which leaves the rest of the page as it is", async () => {
    const {chips, said, root} = await bar(workloadView, "measure=leads&role=lead&section=1&finding=open-end");
    expect(chips).toEqual([
      ["一、强化制度约束 ×", "./workload.html?measure=leads&role=lead&finding=open-end"],
      ["体检：责任部门没有列完 ×", "./workload.html?measure=leads&role=lead&section=1"],
    ]);
    expect(said).toBe("以下各图、各数都只计这些任务。");
    expect(root.querySelector("figure [data-part=source]")!.textContent).toContain(
      "筛选：一、强化制度约束；体检：责任部门没有列完",
    );
    expect(root.querySelector("figure [data-part=finding]")!.textContent).toMatch(
      /^在筛选的任务（一、强化制度约束、体检：责任部门没有列完）中：/,
    );
  });

  it("has a chip for the section of the network too, which its words name once", async () => {
    const {chips, root} = await bar(networkView, "section=1&pattern=lead&weight=jaccard");
    expect(chips.map(([, href]) => href)).toEqual([
      "./network.html?weight=jaccard&pattern=lead",
      "./network.html?weight=jaccard&section=1",
    ]);
    const source = root.querySelector("figure [data-part=source]")!.textContent;
    expect(source.match(/一、强化制度约束/g)).toHaveLength(1);
    expect((await bar(networkView, "section=9")).ignored).toContain("section=9");
  });

  it("restricts a page's charts to the same tasks as the list", async () => {
    // Tasks 1 and 7; 7 is of a group alone.
    const workload = (await bar(workloadView, "finding=open-end")).root;
    const rows = [...workload.querySelectorAll("[data-svg=workloadHeatmap] [data-mark=row]")];
    expect(
      rows.map((row) => `${row.getAttribute("data-department")} ${row.getAttribute("data-value")}`),
    ).toEqual(["市委宣传部 1", "市市场监督管理局 1", "市公安局 1"]);
    const network = (await bar(networkView, "finding=open-end")).root;
    expect(network.querySelectorAll("[data-svg=networkGraph] [data-mark=node]")).toHaveLength(3);
    const tasks = (await bar(tasksView, "finding=open-end")).root;
    expect([...tasks.querySelectorAll("tr[data-task]")].map((row) => row.getAttribute("data-task"))).toEqual([
      "l/1",
      "l/7",
    ]);
  });

  it("says on a page of the whole list that it is", async () => {
    const {chips, said, root} = await bar(departmentsView, "section=2");
    expect(chips).toHaveLength(1);
    expect(said).toContain("不受筛选影响");
    expect(root.textContent).toContain("清单共 8 项任务，点名 4 个部门。");
  });

  it("names what the list does not have, and does not apply it", async () => {
    const {ignored, chips, root} = await bar(
      tasksView,
      "section=1&subsection=9&department=市税务局&with=海关&all=市法院&all=市税务局&group=各乡镇",
    );
    expect(ignored).toBe(
      "网址中有不认识的条件，已忽略：subsection=9、department=市税务局、group=各乡镇、with=海关、all=市税务局",
    );
    expect(chips.map(([label]) => label)).toEqual(["一、强化制度约束 ×", "同时有市法院 ×"]);
    expect(root.querySelectorAll("tr[data-task]").length).toBeGreaterThan(0);
    const other = await bar(workloadView, "section=3&all=市税务局&only=1");
    expect(other.ignored).toBe("网址中有不认识的条件，已忽略：section=3、all=市税务局");
    expect(other.chips).toEqual([]);
    expect(other.root.querySelector("figure [data-part=source]")!.textContent).not.toContain("筛选");
  });

  it("names what the list has by the names that its address gives", async () => {
    expect(await bar(tasksView, "section=2&department=市法院&group=各县（市）区")).toMatchObject({
      ignored: "",
    });
  });

  it("names tasks that are picked on a page where none can be", async () => {
    const search = "pick.department=市法院&pin=section%3D1";
    expect((await bar(tasksView, search)).ignored).toBe(
      "网址中有不认识的条件，已忽略：pick.department=市法院、pin=section=1",
    );
    expect((await bar(workloadView, search)).ignored).toBe("");
  });

  it("names what nobody knows, but none of the page's own parameters", async () => {
    expect((await bar(workloadView, "measure=leads&colour=red&section=x&day=2021-02-30")).ignored).toBe(
      "网址中有不认识的条件，已忽略：colour=red、section=x、day=2021-02-30",
    );
    expect((await bar(tasksView, "q=x&sort=date&columns=line&task=l/1&day=2021-01-01")).ignored).toBe("");
  });
});
