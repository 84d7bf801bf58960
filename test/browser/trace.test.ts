import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {bare, seedRows} from "../fixtures/seedRows.ts";
import {chartsOf, live, settled, turnTo} from "./site.ts";
import {panel, taskCards, taskNumbers} from "./taskCards.ts";

/** Some of a chart's marks: the first, the middle and the last one of each kind, by their places among all. */
function sampleOf(page: Page, chart: string): Promise<{place: number; kind: string; value: number}[]> {
  return page.$$eval(`figure[data-chart=${chart}] [data-part=plots] svg [data-mark]`, (marks) => {
    const byKind = new Map<string, number[]>();
    (marks as SVGElement[]).forEach((mark, place) => {
      const kind = mark.dataset.mark!;
      if (Number(mark.dataset.value) > 0) byKind.set(kind, [...(byKind.get(kind) ?? []), place]);
    });
    return [...byKind].flatMap(([kind, places]) =>
      [...new Set([places[0]!, places[places.length >> 1]!, places.at(-1)!])].map((place) => ({
        place,
        kind,
        value: Number((marks[place] as SVGElement).dataset.value),
      })),
    );
  });
}

/** Each card has the headings, the words, the clause and the deadline that stand in the row of its number in the seed. */
async function expectTraced(page: Page, within: string): Promise<number[]> {
  const cards = await taskCards(page, within);
  expect(cards.length).toBeGreaterThan(0);
  for (const {no, headings, text, clause, deadline} of cards) {
    const shown = {headings, text, clause, deadline};
    const row = seedRows.get(no)!;
    const written = {
      headings: `${row.section}›${row.subsection}`,
      text: row.text,
      clause: row.clause || "（空白）",
      deadline: row.deadline || "（空白）",
    };
    expect([no, Object.values(shown).map(bare)]).toEqual([no, Object.values(written)]);
  }
  return cards.map(({no}) => no);
}

describe.each(Object.entries(chartsOf))("from the page %s", (name, charts) => {
  test.each(charts as readonly string[])(
    "marks of %s lead to their tasks, and these to their clauses",
    async (chart) => {
      const {page, leave} = await live(name, {viewport: {width: 1440, height: 900}});
      for (const {place, kind, value} of await sampleOf(page, chart)) {
        await turnTo(page, "");
        const mark = page.locator(`figure[data-chart=${chart}] [data-part=plots] svg [data-mark]`).nth(place);
        await mark.focus();
        await page.keyboard.press("Enter");
        await settled(page);
        const title = (await page.textContent(`${panel} h2`))!;
        const what = (await page.textContent(`${panel} [data-part=what]`)) ?? "";
        const numbers = await expectTraced(page, panel);
        const tasks = new Set(numbers).size;
        expect([chart, kind, title.endsWith(`：${tasks} 项`)]).toEqual([chart, kind, true]);
        // A total over departments counts a task once for each, which the panel says.
        const counts = value === tasks || what.includes(`${value} 项次`);
        expect([chart, kind, title, value, tasks, counts]).toEqual([chart, kind, title, value, tasks, true]);
      }
      const link = page.locator(`${panel} [data-part=number] a`).first();
      const no = Number(/\d+/.exec((await link.textContent())!)![0]);
      await link.click();
      await page.waitForSelector("[data-view=tasks][data-state=live]:not([aria-busy])");
      expect(await expectTraced(page, panel)).toEqual([no]);
      expect(await taskNumbers(page, "[data-view=tasks] [data-part=results]")).toHaveLength(125);
      await leave();
    },
  );
});

test("from the overview, its numbers and sentences lead to as many tasks as they say, and these to their clauses", async () => {
  const {page, leave} = await live("");
  const links = await page.$$eval("[data-view=index] a[href*='tasks.html']", (all) =>
    all.map((each) => ({href: each.getAttribute("href")!, said: each.textContent!})),
  );
  const sample = links.filter(({said}, index) => /^\d+/.test(said) && index % 2 === 0).slice(0, 8);
  expect(sample.length).toBeGreaterThan(4);
  await leave();
  for (const {href, said} of sample) {
    const other = await live(href.replace("./", ""));
    const rows = await taskNumbers(other.page, "[data-view=tasks] [data-part=results]");
    expect([href, rows.length]).toEqual([href, Number(/^\d+/.exec(said)![0])]);
    await other.page.locator("tr[data-task]").first().press("Enter");
    await settled(other.page);
    expect(await expectTraced(other.page, panel)).toEqual([rows[0]]);
    await other.leave();
  }
});
