import {join} from "node:path";
import {build} from "esbuild";
import {project} from "../paths.ts";

/**
 * Prints the script of the worker that reads other lists: `src/imported/worker.ts` and all that it needs in one file,
 * which any browser with workers can start. Framework would hand it out as some sixty modules, each package whole.
 * Rejects if it cannot be bundled or holds what the pages' policy refuses.
 */
export async function printReader(): Promise<void> {
  const {outputFiles} = await build({
    entryPoints: [join(project, "src", "imported", "worker.ts")],
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: ["es2022", "chrome96", "firefox96", "safari16"],
    logLevel: "silent",
  });
  const script = outputFiles[0]!.text;
  const compiled = /\bnew Function\b|\beval\(|\bimport\(/.exec(script);
  if (compiled) {
    throw new Error(
      `src/imported/worker.ts: its script holds "${compiled[0]}", which the policy of the pages refuses — import something else`,
    );
  }
  process.stdout.write(script);
}
