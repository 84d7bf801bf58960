import type {Page} from "playwright-core";

/** A task as a page lists it. */
export interface TaskCard {
  no: number;
  headings: string;
  text: string;
  /** Names by role, as the page words it. */
  parties: Record<string, string>;
  deadline: string;
  clause: string;
  /** What is said about an inherited clause. */
  note: string;
}

/** A stretch of a clause that is marked, with what it was read as. */
export interface MarkedRun {
  text: string;
  run: string;
  role: string;
  title: string;
}

export const panel = "aside[data-part=panel]";

/** The tasks that are listed in a part of the page, by number: the panel has them in groups. */
export async function taskCards(page: Page, within: string): Promise<TaskCard[]> {
  const cards = await listedCards(page, within);
  return within === panel ? cards.sort((a, b) => a.no - b.no) : cards;
}

/** The same in the order in which they stand there. */
export function listedCards(page: Page, within: string): Promise<TaskCard[]> {
  return page.$$eval(`${within} [data-part=task]`, (cards) =>
    cards.map((card) => {
      const text = (part: string) => card.querySelector(`[data-part=${part}]`)?.textContent ?? "";
      const roles = [...card.querySelectorAll("[data-part=role]")].map((row) => {
        const label = row.querySelector("b")!.textContent!;
        return [label, row.textContent!.slice(label.length)];
      });
      return {
        no: Number(/\d+/.exec(text("number"))?.[0]),
        headings: text("heading"),
        text: text("text"),
        parties: Object.fromEntries(roles) as Record<string, string>,
        deadline: text("value-0"),
        clause: text("value-1"),
        note: text("note"),
      };
    }),
  );
}

/** The numbers of the tasks that are listed in a part of the page, as cards or, on the page of tasks, as rows. */
export async function taskNumbers(page: Page, within: string): Promise<number[]> {
  const numbers = await page.$$eval(
    `${within} :is([data-part=task], tr[data-task]) [data-part=number]`,
    (all) => all.map((each) => Number(/\d+/.exec(each.textContent!)?.[0])),
  );
  return within === panel ? numbers.sort((a, b) => a - b) : numbers;
}

/** What is marked in the clauses of a part of the page, by the numbers of the tasks. */
export async function markedRuns(page: Page, within: string): Promise<Record<number, MarkedRun[]>> {
  const all = await page.$$eval(`${within} [data-part=task]`, (cards) =>
    cards.map((card) => {
      const no = Number(/\d+/.exec(card.querySelector("[data-part=number]")!.textContent!)?.[0]);
      const runs = [
        ...card.querySelectorAll<HTMLElement>("[data-part=value-1] [data-run]:not([data-run=separator])"),
      ].map((each) => ({
        text: each.textContent!,
        run: each.dataset.run!,
        role: each.dataset.role!,
        title: each.title,
      }));
      return [no, runs] as const;
    }),
  );
  return Object.fromEntries(all);
}
