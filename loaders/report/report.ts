import {run} from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  clock: () => performance.now(),
});
