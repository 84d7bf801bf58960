import {build} from "esbuild";
import {project} from "../paths.ts";

/** What the policy of the pages refuses. */
const compiled = /\bnew Function\b|\beval\(|\bimport\(/;

/**
 * A module and all that it needs as one classic script, which any browser can start, from a file too.
 * Rejects if it cannot be bundled or holds what it must not.
 * @param entry the module from the project's root
 * @param refused what else it must not hold
 */
export async function bundledScript(entry: string, refused?: RegExp): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
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
  const found = compiled.exec(script) ?? refused?.exec(script);
  if (found) {
    throw new Error(
      `${entry}: its script holds "${found[0]}", which the page that it is for refuses — import something else`,
    );
  }
  return script;
}
