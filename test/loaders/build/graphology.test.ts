import {join} from "node:path";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {bundleGraphology} from "../../../loaders/build/graphology.ts";
import {cache} from "../../../loaders/paths.ts";

test("the library of graphs is bundled whole: it imports nothing, exports the graph, and runs", async () => {
  await bundleGraphology();
  const file = join(cache, "_node", "graphology@0.26.0", "index.js");
  const {metafile} = await build({
    entryPoints: [file],
    bundle: true,
    packages: "external",
    format: "esm",
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  expect(output).toMatchObject({imports: [], exports: ["default"]});
  const {default: Graph} = await import(file);
  const graph = new Graph({type: "undirected"});
  graph.mergeEdge("a", "b");
  expect(graph.neighbors("a")).toEqual(["b"]);
});
