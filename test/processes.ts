import {spawn, spawnSync} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {project} from "../loaders/paths.ts";

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program without a shell, from the project's root; shows what it prints and keeps it. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: project,
      env: {...process.env, ...env},
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on("error", (error) => resolve({code: 1, output: `${command}: ${error.message}`}));
    child.on("close", (code) => resolve({code: code ?? 1, output}));
  });
}

/** Runs a package's own program with this very Node: no shell, no `.cmd`, no search path. */
export function runPackage(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve(`${name}/package.json`);
  const {bin} = require(manifest) as {bin: string | Record<string, string>};
  const program = typeof bin === "string" ? bin : Object.values(bin)[0]!;
  return run(process.execPath, [join(dirname(manifest), program), ...args], env);
}

/** The arguments of `unshare` that give an empty network namespace here, or the reason why none do. */
export function emptyNamespace(): {args: readonly string[]} | {reason: string} {
  const attempts = process.getuid?.() === 0 ? [["-n"], ["-rn"]] : [["-rn"]];
  let reason = "no attempt";
  for (const args of attempts) {
    const {status, error, stderr} = spawnSync("unshare", [...args, process.execPath, "-e", ""], {
      encoding: "utf8",
    });
    if (status === 0) return {args};
    reason = (error?.message ?? stderr).trim();
  }
  return {reason};
}
