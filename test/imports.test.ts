import {describe, expect, test} from "vitest";
import {cycles, type Import, importsIn, importsUnder} from "./imports.ts";

/** Which rooms a room may import, itself and `model` aside. */
const rooms: Record<string, {all: string[]; types?: string[]}> = {
  model: {all: []},
  text: {all: []},
  list: {all: []},
  // Words among many texts, by letters and by sound: no DOM, no SQL.
  search: {all: []},
  engine: {all: []},
  // Which ids are imported lists', whose state stays in the browser.
  state: {all: ["imported"]},
  queries: {all: ["engine", "state"]},
  // Rows → what is counted of them: no DOM, no SQL, no pixels.
  measures: {all: [], types: ["queries"]},
  // Notebooks: what is in one, and what its queries ask; no DOM. Worked ones are told their words.
  notebook: {all: ["engine"], types: ["text"]},
  // Queries and charts know each other's row types only.
  layout: {all: ["measures"], types: ["queries"]},
  charts: {all: ["layout", "measures", "text"], types: ["queries"]},
  // Of a notebook it knows what the pieces of a query are, for the editor.
  interact: {all: ["charts", "text", "notebook"], types: ["queries", "layout"]},
  export: {all: ["charts", "text"], types: ["queries", "layout"]},
  // The script that stands in a report's HTML file: a page's working part as the views are, but nothing imports it.
  reportPage: {all: ["interact", "search", "views"]},
  // Lists that a reader brings: read in a worker, kept in the browser.
  imported: {all: ["list", "engine"]},
  views: {
    all: [
      "list",
      "engine",
      "imported",
      "state",
      "queries",
      "measures",
      "search",
      "notebook",
      "layout",
      "charts",
      "interact",
      "export",
      "text",
    ],
  },
  loaders: {all: ["list", "engine", "state", "queries", "layout", "charts", "export", "text", "views"]},
  // Pages and data files, run by Node while building: a line that calls a loader.
  bridge: {all: ["loaders", "engine", "views", "text"]},
};

/** Where a package may be used, if not everywhere: Arquero compiles with `Function`, which the policy forbids. */
const nodeOnly = /^(node:|arquero$|linkedom$|sirv$|tsx$|esbuild$|@observablehq\/framework$)/;

const imports = importsUnder("src", "loaders");
const local = imports.filter(({specifier}) => specifier.startsWith("."));

/** The room of a file: the folder under src, `loaders`, or `bridge` for what lies in src/data or is a page. */
function room(file: string): string {
  const [top, folder, ...rest] = file.split("/");
  if (top === "loaders") return "loaders";
  if (top !== "src") return "outside";
  if (rest.length === 0) return "bridge";
  if (file.startsWith("src/export/report/page/")) return "reportPage";
  return folder === "data" || folder === "figures" || /\.md\.ts$/.test(file) ? "bridge" : folder!;
}

const inBrowser = (file: string) =>
  !["loaders", "bridge"].includes(room(file)) && file !== "src/engine/node.ts";
const line = ({from, specifier}: Import) => `${from} imports "${specifier}"`;

function isAllowed({from, to, typeOnly}: Import): boolean {
  const [source, target] = [room(from), room(to)];
  if (source === target || target === "model") return source !== "model" || target === "model";
  const {all, types = []} = rooms[source] ?? {all: []};
  return all.includes(target) || (typeOnly && types.includes(target));
}

describe("imports", () => {
  test("go only in the directions of the house", () => {
    expect(local.filter((each) => !isAllowed(each)).map(line)).toEqual([]);
  });

  test("never lead back to the file they come from", () => {
    expect(cycles(local).map((files) => files.join(" → "))).toEqual([]);
  });

  test("bring nothing from the network", () => {
    expect(imports.filter(({specifier}) => /^(npm|jsr|https?):/.test(specifier)).map(line)).toEqual([]);
  });

  test("bring nothing into the browser that only Node has, or that compiles text", () => {
    const offenders = imports.filter(
      ({from, to, typeOnly}) => inBrowser(from) && !typeOnly && nodeOnly.test(to),
    );
    expect(offenders.map(line)).toEqual([]);
  });

  // Framework builds a local module only under this name, and leaves any other import as it stands.
  test("in the browser name a local module with .js, whatever its file is", () => {
    const offenders = local.filter(
      ({from, specifier, typeOnly}) => inBrowser(from) && !typeOnly && !specifier.endsWith(".js"),
    );
    expect(offenders.map(line)).toEqual([]);
  });

  test("stand in every room that the house has", () => {
    const known = new Set(Object.keys(rooms));
    expect([...new Set(imports.map(({from}) => room(from)))].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("importsIn", () => {
  test("reads every form of import, and what is types only", () => {
    const code = `
import type {A} from "./a.js";
import {type B, b} from "../b.ts";
import type from "./default.js";
export * from "./c.js";
export {
  d,
} from "./d.js";
import "./e.js";
const f = await import("./f.js");
/** Not one: from "./g.js" */
const sql = 'SELECT 1 from "h"';
`;
    expect(importsIn("src/x/y.ts", code).map(({to, typeOnly}) => (typeOnly ? `type ${to}` : to))).toEqual([
      "type src/x/a.ts",
      "src/b.ts",
      "src/x/default.ts",
      "src/x/c.ts",
      "src/x/d.ts",
      "src/x/e.ts",
      "src/x/f.ts",
    ]);
  });
});

describe("cycles", () => {
  test("finds the way round", () => {
    const files = {
      "src/x/a.ts": 'import "./b.js";',
      "src/x/b.ts": 'import "./c.js";',
      "src/x/c.ts": 'import "./a.js";',
    };
    const all = Object.entries(files).flatMap(([file, code]) => importsIn(file, code));
    expect(cycles(all)).toEqual([["src/x/a.ts", "src/x/b.ts", "src/x/c.ts", "src/x/a.ts"]]);
  });
});
