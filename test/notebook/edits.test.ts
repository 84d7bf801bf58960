import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  added,
  changed,
  duplicated,
  folded,
  freeId,
  moved,
  removed,
  titled,
} from "../../src/notebook/edits.ts";
import {
  edited,
  type History,
  historyOf,
  mostSteps,
  notebooksIn,
  redone,
  undone,
} from "../../src/notebook/history.ts";
import {faultOfName} from "../../src/notebook/names.ts";
import {type Cell, isNamed, type Notebook, type TextCell} from "../../src/notebook/notebook.ts";
import {smallNotebook} from "../fixtures/notebooks.ts";
import {anyNotebook} from "./arbitraryNotebook.ts";

const text = (id: string, markdown = ""): TextCell => ({id, folded: false, kind: "text", markdown});
const ids = ({cells}: Notebook) => cells.map(({id}) => id.replace("cell-", "")).join(" ");
const names = ({cells}: Notebook) => cells.flatMap((cell) => (isNamed(cell) ? [cell.name] : []));

describe("edits", () => {
  test("add a cell after one, or before all", () => {
    expect(ids(added(smallNotebook, text("cell-7"), "cell-2"))).toBe("1 2 7 3 4 5 6");
    expect(ids(added(smallNotebook, text("cell-7"), "cell-6"))).toBe("1 2 3 4 5 6 7");
    expect(ids(added(smallNotebook, text("cell-7"), null))).toBe("7 1 2 3 4 5 6");
    expect(added(smallNotebook, text("cell-7"), "none")).toBe(smallNotebook);
    expect(added(smallNotebook, text("cell-3"), null)).toBe(smallNotebook);
  });

  test("move a cell, not beyond the ends", () => {
    expect(ids(moved(smallNotebook, "cell-2", -1))).toBe("2 1 3 4 5 6");
    expect(ids(moved(smallNotebook, "cell-2", 1))).toBe("1 3 2 4 5 6");
    expect(moved(smallNotebook, "cell-1", -1)).toBe(smallNotebook);
    expect(moved(smallNotebook, "cell-6", 1)).toBe(smallNotebook);
    expect(moved(smallNotebook, "none", 1)).toBe(smallNotebook);
  });

  test("copy a cell under a free name", () => {
    const once = duplicated(smallNotebook, "cell-4");
    expect(ids(once)).toBe("1 2 3 4 7 5 6");
    expect(names(once)).toEqual(["最少", "分工", "牵头", "牵头_1"]);
    expect(names(duplicated(once, "cell-7"))).toEqual(["最少", "分工", "牵头", "牵头_1", "牵头_2"]);
    expect(once.cells[4]).toEqual({...smallNotebook.cells[3], id: "cell-7", name: "牵头_1"});
    const long = {title: "", cells: [{...smallNotebook.cells[3]!, name: "长".repeat(60)} as Cell]};
    expect(names(duplicated(long, "cell-4")).map(faultOfName)).toEqual([null, null]);
    expect(duplicated(smallNotebook, "cell-1").cells[1]).toEqual({...smallNotebook.cells[0], id: "cell-7"});
  });

  test("remove, fold and change a cell, and the title", () => {
    expect(ids(removed(smallNotebook, "cell-2"))).toBe("1 3 4 5 6");
    expect(removed(smallNotebook, "none")).toBe(smallNotebook);
    expect(folded(smallNotebook, "cell-1", true).cells[0]!.folded).toBe(true);
    expect(folded(smallNotebook, "cell-1", false)).toBe(smallNotebook);
    expect(changed(smallNotebook, "cell-4", {sql: "SELECT 1"}).cells[3]).toEqual({
      ...smallNotebook.cells[3],
      sql: "SELECT 1",
    });
    expect(titled(smallNotebook, "新").title).toBe("新");
    expect(titled(smallNotebook, "谁牵头最多")).toBe(smallNotebook);
  });

  test("change nothing but what the kind of the cell has and may lose", () => {
    expect(changed(smallNotebook, "cell-1", {sql: "SELECT 1"})).toBe(smallNotebook);
    expect(changed(smallNotebook, "cell-1", {markdown: "# 问题\n\n哪些部门牵头 **最多**？"})).toBe(
      smallNotebook,
    );
    const evil = {id: "x", kind: "text", name: "y"} as object;
    expect(changed(smallNotebook, "cell-4", evil)).toBe(smallNotebook);
  });

  test("leave the other cells as they are", () => {
    const after = changed(smallNotebook, "cell-4", {sql: ""});
    expect(after.cells.map((cell, index) => cell === smallNotebook.cells[index])).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });
});

describe("freeId", () => {
  test("is none that any of the notebooks has", () => {
    expect(freeId([])).toBe("cell-1");
    expect(freeId([smallNotebook])).toBe("cell-7");
    expect(freeId([{title: "", cells: [text("cell-9"), text("other")]}, smallNotebook])).toBe("cell-10");
  });
});

/** An edit by its number, of a history. */
const edit = (history: History, which: number, at: number): Notebook => {
  const {now} = history;
  const id = now.cells[at % Math.max(1, now.cells.length)]?.id ?? "none";
  const free = freeId(notebooksIn(history));
  const edits = [
    () => added(now, text(free), now.cells.length === 0 ? null : id),
    () => moved(now, id, -1),
    () => moved(now, id, 1),
    () => duplicated(now, id, free),
    () => duplicated(now, id),
    () => removed(now, id),
    () => folded(now, id, at % 2 === 0),
    () => changed(now, id, {sql: `SELECT ${at}`}),
    () => titled(now, String(at)),
  ];
  return edits[which % edits.length]!();
};
const steps = fc.array(fc.tuple(fc.nat(8), fc.nat(20)), {maxLength: 30});

describe("a history", () => {
  test("gives the former notebooks by undoing any edits, and the later ones by doing them again", () => {
    fc.assert(
      fc.property(anyNotebook, steps, (notebook, list) => {
        let history = historyOf(notebook);
        const states = [notebook];
        for (const [which, at] of list) {
          const now = edit(history, which, at);
          if (now !== history.now) states.push(now);
          history = edited(history, now);
        }
        const back = states.map((_, index) => {
          if (index > 0) history = undone(history);
          return history.now;
        });
        expect(back).toEqual(states.toReversed());
        expect(undone(history).now).toBe(notebook);
        const forth = states.map((_, index) => {
          if (index > 0) history = redone(history);
          return history.now;
        });
        expect(forth).toEqual(states);
        expect(redone(history).now).toBe(states.at(-1));
      }),
    );
  });

  test("has notebooks whose ids are unlike each other, and whose names are allowed and once each", () => {
    fc.assert(
      fc.property(anyNotebook, steps, (notebook, list) => {
        let history = historyOf(notebook);
        for (const [which, at] of list) {
          history = edited(history, edit(history, which, at));
          const all = history.now.cells.map(({id}) => id);
          expect(new Set(all).size).toBe(all.length);
          const named = names(history.now);
          expect(new Set(named).size).toBe(named.length);
          expect(named.filter((name) => faultOfName(name) !== null)).toEqual([]);
        }
      }),
    );
  });

  const typed = (history: History, sql: string, place: string, at: number) =>
    edited(history, changed(history.now, place, {sql, markdown: sql}), {place, at});
  const sqlNow = ({now}: History) => now.cells.map((cell) => ("sql" in cell ? cell.sql : "")).join("");

  test("takes typing in one cell as a step, until a pause, another cell or another edit", () => {
    let history = historyOf(smallNotebook);
    for (const [index, sql] of ["S", "SE", "SEL"].entries())
      history = typed(history, sql, "cell-4", 900 * index);
    expect(history.past).toEqual([smallNotebook]);
    history = typed(history, "SELE", "cell-4", 1800 + 1000);
    expect(history.past.map((now) => sqlNow({...history, now}))).toEqual([
      sqlNow(historyOf(smallNotebook)),
      "SEL",
    ]);
    history = typed(history, "text", "cell-1", 2801);
    history = typed(history, "SELEC", "cell-4", 2802);
    expect(history.past).toHaveLength(4);
    history = edited(history, titled(history.now, "x"));
    history = typed(history, "SELECT", "cell-4", 2803);
    expect(history.past).toHaveLength(6);
    history = undone(undone(history));
    expect([sqlNow(history), history.now.title]).toEqual(["SELEC", "谁牵头最多"]);
    history = typed(history, "SELECT 2", "cell-4", 2804);
    expect([history.past.length, history.future]).toEqual([5, []]);
  });

  test("forgets what is further back than its bound", () => {
    let history = historyOf(smallNotebook);
    for (let step = 1; step <= mostSteps + 5; step++)
      history = edited(history, titled(history.now, String(step)));
    expect(history.past).toHaveLength(mostSteps);
    for (let step = 0; step < mostSteps + 5; step++) history = undone(history);
    expect(history.now.title).toBe("5");
  });

  test("stays as it is where nothing was edited", () => {
    const history = historyOf(smallNotebook);
    expect(edited(history, smallNotebook)).toBe(history);
  });
});
