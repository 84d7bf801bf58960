import {rmSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {project} from "../loaders/paths.ts";
import {emptyNamespace, type Outcome, run, runPackage} from "./processes.ts";
import {add, none, sentence, type Tally, tallyLines, tallyReport} from "./tally.ts";

/** `npm test`: types and style, unit tests, the build without a network, and that very build in a browser. */
const parts: [title: string, part: () => Promise<Tally>][] = [
  ["Types and style", check],
  ["Unit tests", () => vitest("unit")],
  ["Build without a network", buildOffline],
  ["The built site in a browser", () => vitest("browser")],
];

/** Not counted among the tests when all is well; each of the two is a failure when it is not. */
async function check(): Promise<Tally> {
  const types = await runPackage("typescript", ["--noEmit"]);
  const style = await runPackage("@biomejs/biome", ["check", "--config-path=.config"]);
  return {...none, failed: [types, style].filter(({code}) => code !== 0).length};
}

async function vitest(name: string): Promise<Tally> {
  const report = join(project, "test", "output", `${name}.json`);
  rmSync(report, {force: true});
  const {code} = await runPackage("vitest", [
    "run",
    "--config=test/vitest.config.ts",
    `--project=${name}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return tallyReport(report, code);
}

async function buildOffline(): Promise<Tally> {
  const script = ["--import", "tsx", join(project, "test", "offlineBuild.ts")];
  const namespace = emptyNamespace();
  let outcome: Outcome;
  if ("args" in namespace) {
    console.log("in an empty network namespace");
    outcome = await run("unshare", [...namespace.args, process.execPath, ...script]);
  } else {
    console.log(`An empty network namespace is not to be had (${namespace.reason}).`);
    console.log("Instead, every connection that would leave this machine is refused.");
    const preload = pathToFileURL(join(project, "test", "noNetwork.mjs")).href;
    outcome = await run(process.execPath, script, {NODE_OPTIONS: `--import ${preload}`});
  }
  return tallyLines(outcome.output, outcome.code);
}

const summary: string[] = [];
let total = none;
for (const [title, part] of parts) {
  console.log(`\n── ${title} ${"─".repeat(Math.max(0, 76 - title.length))}`);
  const start = performance.now();
  const tally = await part();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n   ${title}: ${seconds} s`);
  summary.push(`${title.padEnd(30)}${sentence(tally)} (${seconds} s)`);
  total = add(total, tally);
}
console.log(`\n${summary.join("\n")}\n\n${sentence(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
