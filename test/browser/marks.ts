import type {ElementHandle, Page} from "playwright-core";
import {type Chart, settled} from "./site.ts";

/** A mark's data attributes, with its number of tasks and its words. */
export interface MarkData {
  readonly [key: string]: string | number | undefined;
  readonly mark: string;
  readonly value: number;
  readonly label: string;
}

const inChart = (chart: Chart) => `figure[data-chart=${chart}] [data-part=plots] svg [data-mark]`;

/** The marks of a chart in the order in which they are painted. */
export function marksOf(page: Page, chart: Chart): Promise<MarkData[]> {
  return page.$$eval(inChart(chart), (marks) =>
    (marks as SVGElement[]).map((mark) => ({
      ...mark.dataset,
      mark: mark.dataset.mark!,
      value: Number(mark.dataset.value),
      label: mark.getAttribute("aria-label")!,
    })),
  );
}

/** The marks of one kind, by keys: `{"市法院 1": 14}` for `tally(marks, "cell", "department", "section")`. */
export function tally(
  marks: readonly MarkData[],
  kind: string,
  ...keys: readonly string[]
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const mark of marks) {
    if (mark.mark !== kind) continue;
    const key = keys.map((name) => mark[name]).join(" ");
    if (key in values) throw new Error(`two marks "${kind}" of ${key}`);
    values[key] = mark.value;
  }
  return values;
}

export const sum = (values: Record<string, number>): number =>
  Object.values(values).reduce((total, value) => total + value, 0);

/** The one mark with these data attributes and no others, as `dataset` names them. */
export async function markWith(
  page: Page,
  chart: Chart,
  keys: Record<string, string>,
): Promise<ElementHandle<SVGElement>> {
  const handle = await page.evaluateHandle(
    ([selector, keys]) => {
      const found = [...document.querySelectorAll<SVGElement>(selector)].filter((mark) => {
        const {value, ...data} = mark.dataset;
        for (const name of ["tasks", "selected", "pinned", "dimmed", "faint", "muted"]) delete data[name];
        return (
          Object.keys(data).length === Object.keys(keys).length &&
          Object.entries(keys).every(([name, text]) => data[name] === text)
        );
      });
      if (found.length !== 1) throw new Error(`${found.length} marks with ${JSON.stringify(keys)}`);
      return found[0]!;
    },
    [inChart(chart), keys] as const,
  );
  return handle.asElement() as ElementHandle<SVGElement>;
}

/** For each mark a point of the window in which it, and nothing over it, answers the pointer; null if there is none. */
function pointsIn(marks: (SVGElement | HTMLElement)[]): ({x: number; y: number} | null)[] {
  return marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    const points: {x: number; y: number}[] = [];
    for (const down of [0.5, 0.3, 0.7, 0.1, 0.9])
      for (const across of [0.5, 0.3, 0.7, 0.1, 0.9])
        points.push({x: box.left + across * box.width, y: box.top + down * box.height});
    if (mark instanceof SVGPathElement) {
      const toWindow = mark.getScreenCTM()!;
      for (let part = 0; part < 100; part++) {
        const {x, y} = mark.getPointAtLength((part / 100) * mark.getTotalLength()).matrixTransform(toWindow);
        points.push({x, y});
      }
    }
    const answers = ({x, y}: {x: number; y: number}) =>
      document.elementFromPoint(x, y)?.closest("[data-mark]") === mark;
    return points.find(answers) ?? null;
  });
}

/** Clicks a mark with the mouse, where a reader could, and waits for what it brings. */
export async function clickMark(page: Page, chart: Chart, keys: Record<string, string>): Promise<void> {
  const mark = await markWith(page, chart, keys);
  // Rows that glide to a new order are where the reader sees them, not yet where they are going.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  await mark.evaluate((element) => element.scrollIntoView({block: "center"}));
  const [point] = await page.evaluate(pointsIn, [mark]);
  if (!point) throw new Error(`no place to click on ${JSON.stringify(keys)}`);
  await page.mouse.click(point.x, point.y);
  await settled(page);
}

/**
 * The words of the marks of a chart that no pointer can reach. The whole chart must be in the window, or what is not must
 * come into sight as its own box is scrolled.
 */
export async function outOfReach(page: Page, chart: Chart): Promise<string[]> {
  const handles = (await page.$$(inChart(chart))) as ElementHandle<SVGElement>[];
  const points = await page.evaluate(pointsIn, handles);
  const hidden: string[] = [];
  for (const [index, point] of points.entries()) {
    if (point !== null) continue;
    const mark = handles[index]!;
    await mark.evaluate((element) => element.scrollIntoView({block: "center", inline: "center"}));
    const [found] = await page.evaluate(pointsIn, [mark]);
    if (!found) hidden.push((await mark.getAttribute("aria-label")) ?? "");
  }
  return hidden;
}
