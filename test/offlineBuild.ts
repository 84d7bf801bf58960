import {connect} from "node:net";
import {build} from "../loaders/build/build.ts";

/**
 * Run by `npm test` where there is no network, real or made: first proves that there is none, then builds the site.
 * Prints one line per proof, `ok …` or `not ok …`, for the runner to count.
 */
async function prove(): Promise<void> {
  const answers = await Promise.all([
    // By number, so that no name server is to blame; and by name, through the one library a build would ask.
    attempt("192.0.2.1", () => tcp("192.0.2.1")),
    attempt("registry.npmjs.org", () =>
      fetch("https://registry.npmjs.org/", {signal: AbortSignal.timeout(20_000)}),
    ),
  ]);
  const reached = answers.filter((answer) => !answer.refused);
  report(reached.length === 0, `no network: ${answers.map(({line}) => line).join("; ")}`);
  if (reached.length) return;
  try {
    await build();
    report(true, "the site builds without it");
  } catch (error) {
    report(false, `the site does not build without it\n${(error as Error).message}`);
  }
}

async function attempt(host: string, reach: () => Promise<unknown>) {
  try {
    await reach();
    return {refused: false, line: `${host} was reached`};
  } catch (error) {
    const {code, cause} = error as {code?: string; cause?: {code?: string}};
    const reason = String(code ?? cause?.code ?? error);
    // A time-out is no proof: packets left, and nobody answered.
    return {refused: /ENETUNREACH|EAI_AGAIN|ENOTFOUND|EADDRNOTAVAIL/.test(reason), line: `${host} ${reason}`};
  }
}

function tcp(host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({host, port: 443, timeout: 5_000});
    socket.once("connect", () => resolve(socket.destroy() as never));
    socket.once("timeout", () => reject(Object.assign(new Error("time-out"), {code: "ETIMEDOUT"})));
    socket.once("error", reject);
  });
}

function report(passed: boolean, line: string): void {
  console.log(`${passed ? "ok" : "not ok"} ${line}`);
  if (!passed) process.exitCode = 1;
}

await prove();
