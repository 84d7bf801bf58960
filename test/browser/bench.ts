import {type Bench, benchPage} from "./benchPage.ts";

/**
 * Measures pages with a small list and a large one: `npm run bench -- [network|search|all] [runs] [width]`.
 */
const [which = "all", runs = "5", width = "1440"] = process.argv.slice(2);
const benches: Record<string, () => Promise<Bench>> = {
  network: async () => (await import("./networkBench.ts")).networkBench,
  search: async () => (await import("./searchBench.ts")).searchBench,
};
const chosen = which === "all" ? Object.keys(benches) : [which];
for (const name of chosen) {
  const bench = benches[name];
  if (!bench) throw new Error(`no bench "${name}" — one of ${Object.keys(benches).join(", ")}, or all`);
  await benchPage(await bench(), {runs: Number(runs), width: Number(width)});
}
