import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {dist, project} from "../paths.ts";

/** Everything that a build reads. */
const inputs = [
  "src",
  "data",
  "seeds",
  "loaders",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** The hash of all inputs that a built site was made from, kept beside it. */
const stamp = join(dist, ".inputs");

/** One hash over the names and bytes of all inputs. */
export function inputsHash(): string {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => [...files(join(project, input))])) {
    hash.update(relative(project, path).split(sep).join("/"));
    hash.update(createHash("sha256").update(readFileSync(path)).digest());
  }
  return hash.digest("hex");
}

/** True if `dist` was built from the inputs as they are now. */
export function isCurrent(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8").trim() === inputsHash();
}

/** Notes that `dist` was built from inputs with this hash. */
export function markCurrent(hash: string): void {
  writeFileSync(stamp, `${hash}\n`);
}

function* files(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path).sort()) {
    if (entry !== ".observablehq") yield* files(join(path, entry));
  }
}
