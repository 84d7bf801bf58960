import {describe, expect, it} from "vitest";
import {columnsParameter, sortParameter, tasksState, usualColumns} from "../../../src/views/tasks/state.ts";

const read = (search: string) => tasksState(new URLSearchParams(search));

describe("tasksState", () => {
  it("is the usual one without parameters, and where they are not known", () => {
    const usual = {query: "", sort: "document", descending: false, columns: usualColumns, task: null};
    expect(read("")).toEqual(usual);
    expect(read("sort=colour&section=2")).toEqual(usual);
  });

  it("reads words, sort, columns and task; number and task are always columns", () => {
    expect(read("q=市场 jg&sort=-parties&columns=line,clause,colour&task=l/7")).toEqual({
      query: "市场 jg",
      sort: "parties",
      descending: true,
      columns: ["no", "task", "clause", "line"],
      task: "l/7",
    });
    expect(read("columns=").columns).toEqual(["no", "task"]);
  });

  it("writes what it reads, and nothing of the usual", () => {
    expect(sortParameter("document", false)).toBeNull();
    expect(sortParameter("document", true)).toBe("-document");
    expect(sortParameter("date", false)).toBe("date");
    expect(columnsParameter(usualColumns)).toBeNull();
    expect(columnsParameter(["line", "clause"])).toBe("clause,line");
    expect(columnsParameter([])).toBe("");
    expect(read(`columns=${columnsParameter(["findings", "date"])}`).columns).toEqual([
      "no",
      "task",
      "date",
      "findings",
    ]);
  });
});
