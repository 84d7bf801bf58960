import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix, sep} from "node:path";
import {project} from "../loaders/paths.ts";

/** One import or re-export. */
export interface Import {
  /** The file that imports, from the project's root: `src/charts/heatmap.ts`. */
  readonly from: string;
  readonly specifier: string;
  /** The imported file from the project's root, with its true ending, or the name of a package. */
  readonly to: string;
  /** True for `import type`, of which nothing is left in the browser. */
  readonly typeOnly: boolean;
}

/** All imports of the TypeScript files under these folders. */
export function importsUnder(...folders: string[]): Import[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), {recursive: true, encoding: "utf8"})
      .map((file) => `${folder}/${file.split(sep).join("/")}`)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.includes("/.observablehq/"))
      .sort(),
  );
  return files.flatMap((file) => importsIn(file, readFileSync(join(project, file), "utf8")));
}

/** The imports of one file, in order. */
export function importsIn(from: string, code: string): Import[] {
  const statement =
    /^[ \t]*(?:import|export)\b(\s+type\b(?!\s*,|\s+from))?[^"'`;=()]*?\bfrom\s*["']([^"']+)["']/gm;
  const bare = /^[ \t]*import\s*(?:\(\s*)?["']([^"']+)["']|[=(\s]import\(\s*["']([^"']+)["']/gm;
  return [
    ...[...code.matchAll(statement)].map(([, type, specifier]) => ({
      specifier: specifier!,
      typeOnly: Boolean(type),
    })),
    ...[...code.matchAll(bare)].map(([, first, second]) => ({
      specifier: (first ?? second)!,
      typeOnly: false,
    })),
  ].map(({specifier, typeOnly}) => ({from, specifier, to: resolve(from, specifier), typeOnly}));
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) {
    return specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : specifier.split("/")[0]!;
  }
  return posix.join(dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** Ways from a file back to itself, each as the list of its files. */
export function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, Import[]>();
  for (const each of imports) next.set(each.from, [...(next.get(each.from) ?? []), each]);
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const {to} of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
