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

export const panel = "aside[data-part=panel]";

/** The tasks that are listed in a part of the page. */
export function taskCards(page: Page, within: string): Promise<TaskCard[]> {
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

/** The numbers of the tasks that are listed in a part of the page. */
export async function taskNumbers(page: Page, within: string): Promise<number[]> {
  return (await taskCards(page, within)).map(({no}) => no);
}
