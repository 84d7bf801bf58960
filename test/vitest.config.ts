import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";
import {atATime} from "./browser/atATime.ts";

const minutes = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: minutes / 2,
          // Else a core is left for what watches the files.
          maxWorkers: availableParallelism(),
          // No test changes what another sees, so the files of a worker share the modules that they load.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          maxWorkers: atATime,
          testTimeout: minutes,
          hookTimeout: 2 * minutes,
        },
      },
    ],
  },
});
