import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, expect, test} from "vitest";
import {isProgram} from "../../../loaders/paths.ts";

const argv = [...process.argv];
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "paths-")));
  mkdirSync(join(folder, "real"));
  for (const name of ["build.ts", "other.ts"]) writeFileSync(join(folder, "real", name), "");
  symlinkSync(join(folder, "real"), join(folder, "link"), "junction");
});
afterEach(() => {
  process.argv = [...argv];
  rmSync(folder, {recursive: true});
});

test.each([
  ["real/build.ts", true],
  ["link/build.ts", true],
  ["link/other.ts", false],
  ["link/gone.ts", false],
])("isProgram of real/build.ts, where %s was started, is %s", (started, expected) => {
  process.argv[1] = join(folder, started);
  expect(isProgram(pathToFileURL(join(folder, "real/build.ts")).href)).toBe(expected);
  // As Node names the module if it is told to keep links.
  expect(isProgram(pathToFileURL(join(folder, "link/build.ts")).href)).toBe(expected);
});
