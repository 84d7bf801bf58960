import {stat} from "node:fs/promises";
import {join} from "node:path";
import {build} from "esbuild";
import {beforeAll, expect, test} from "vitest";
import {bundlePackages} from "../../../loaders/build/packages.ts";
import {cache} from "../../../loaders/paths.ts";

beforeAll(bundlePackages);
const fileOf = (name: string) => join(cache, "_node", name, "index.js");

// Framework finds no version of the one that formats SQL, and calls it by none.
const formatter = "sql-formatter@undefined";

test.each([
  ["graphology@0.26.0", ["default"]],
  ["pptxgenjs@4.0.1", ["default"]],
  [formatter, ["duckdb", "formatDialect"]],
])("%s is bundled whole: it imports nothing", async (name, exports) => {
  const {metafile} = await build({
    entryPoints: [fileOf(name)],
    bundle: true,
    packages: "external",
    format: "esm",
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  expect(output).toMatchObject({imports: [], exports});
});

test("the library of graphs exports the graph, and runs", async () => {
  const {default: Graph} = await import(fileOf("graphology@0.26.0"));
  const graph = new Graph({type: "undirected"});
  graph.mergeEdge("a", "b");
  expect(graph.neighbors("a")).toEqual(["b"]);
});

test("the library of presentations writes one", async () => {
  const {default: Presentation} = await import(fileOf("pptxgenjs@4.0.1"));
  const deck = new Presentation();
  deck.addSlide().addText("市", {x: 1, y: 1, w: 1, h: 1});
  const file = (await deck.write({outputType: "uint8array"})) as Uint8Array;
  expect([...file.slice(0, 2)]).toEqual([80, 75]);
});

test("the formatter of SQL knows the one dialect, and weighs little", async () => {
  const {duckdb, formatDialect} = await import(fileOf(formatter));
  expect(formatDialect("select 1 qualify 甲", {dialect: duckdb})).toBe("select\n  1\nqualify\n  甲");
  expect((await stat(fileOf(formatter))).size).toBeLessThan(100_000);
});
