import type {Journal} from "@observablehq/framework/dist/build.js";

/**
 * Keeps what Framework says during a build: silent when all is well, quoted when it is not. A warning is an
 * error here; Framework itself would carry on. Only its list of broken links is left to `links.ts`, which reads
 * queries as well.
 */
export function journal<Effects>(makeEffects: (entries: Journal) => Effects) {
  let text = "";
  const warnings: number[] = [];
  const line = (...parts: unknown[]) => {
    text += `${parts.join(" ")}\n`;
  };
  const warn = (...parts: unknown[]) => {
    if (!/broken link/.test(parts.join(" "))) warnings.push(text.length);
    line(...parts);
  };
  const effects = makeEffects({
    logger: {log: line, warn, error: line},
    output: {
      write: (part) => {
        text += part;
      },
    },
  });
  const guard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${lastLines(plain(text))}\n${message}`, {cause: error});
    }
    if (warnings.length) throw new Error(plain(text.slice(warnings[0])).trim());
  };
  return {effects, guard};
}

/** Without the colours of a terminal. */
const plain = (text: string) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");

/** What was under way when the build stopped: Framework names the loader there, not in its error. */
const lastLines = (text: string) => text.trimEnd().split("\n").slice(-3).join("\n");
