import {zh} from "../../src/text/zh.ts";
import {build} from "../build/build.ts";
import {isCurrent} from "../build/inputs.ts";
import {inBothLanguages} from "../fault.ts";
import {dist} from "../paths.ts";
import {serve} from "./serve.ts";

/** `npm start`: builds the site if its inputs have changed since the last time, and serves it. */
async function start(): Promise<void> {
  const port = readPort(process.env.PORT);
  if (!isCurrent()) await build();
  const {url} = await serve({port, root: dist});
  console.log(`\n${zh.site.serving(url)}\nServing the dashboard at ${url} (Ctrl+C to stop)`);
}

function readPort(text = "3000"): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT=${text}: not a port — give a number from 1024 to 65535`);
}

start().catch((error: Error) => {
  console.error(inBothLanguages(error));
  process.exitCode = 1;
});
