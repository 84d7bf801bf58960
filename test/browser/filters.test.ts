import {expect, test} from "vitest";
import {answers, numbersOf} from "./answers.ts";
import {marksOf, tally} from "./marks.ts";
import {live, searchOf, settled} from "./site.ts";
import {taskNumbers} from "./taskCards.ts";

const results = "[data-view=tasks] [data-part=results]";

test("filters and the chosen day go with the reader from page to page, count alike on each, and are let go on each", async () => {
  const {page, leave} = await live("tasks?section=2&pattern=lead&day=2021-10-31");
  const expected = numbersOf(answers.filter(({section, pattern}) => section === 2 && pattern === "lead"));
  expect(await taskNumbers(page, results)).toEqual(expected);
  const follow = async (name: string, view: string) => {
    await page.locator("header nav a", {hasText: name}).click();
    await page.waitForSelector(`[data-view=${view}][data-state=live]:not([aria-busy])`);
    expect(searchOf(page)).toEqual({section: "2", pattern: "lead", day: "2021-10-31"});
    expect(await page.locator("[data-part=chip]").count()).toBe(2);
    expect(await page.textContent("[data-part=ignored]")).toBe("");
  };

  await follow("工作量", "workload");
  const led = answers.filter(({no}) => expected.includes(no)).flatMap(({parties}) => parties);
  const rows = tally(await marksOf(page, "workloadHeatmap"), "row", "department");
  expect(rows.市市场监督管理局).toBe(led.filter(({department}) => department === "市市场监督管理局").length);
  expect(Object.values(rows).reduce((sum, value) => sum + value, 0)).toBe(led.length);

  await follow("总览", "index");
  expect(await page.textContent("[data-part=filters-said]")).toContain("不受筛选影响");
  await follow("时限", "deadlines");
  expect(await page.inputValue("input[name=day]")).toBe("2021-10-31");
  expect(await page.textContent("[data-part=lead]")).toContain(`${expected.length} 项任务`);
  await follow("协同网络", "network");
  expect(await page.textContent("figure[data-chart=networkBipartite] [data-part=finding]")).toContain(
    `${expected.length} 项任务`,
  );
  expect(await page.locator("select[name=section]").inputValue()).toBe("2");

  await page.getByRole("link", {name: "去掉筛选：有牵头"}).click();
  await settled(page);
  expect(searchOf(page)).toEqual({section: "2", day: "2021-10-31"});
  await page.goBack();
  await settled(page);
  expect(searchOf(page)).toEqual({section: "2", pattern: "lead", day: "2021-10-31"});
  await leave();
});
