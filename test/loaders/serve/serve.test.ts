import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {get} from "node:http";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {compressFiles} from "../../../loaders/build/compress.ts";
import {policy, withFraming} from "../../../loaders/build/policy.ts";
import {type Served, serve} from "../../../loaders/serve/serve.ts";

const root = mkdtempSync(join(tmpdir(), "site-"));
const wasm = Buffer.alloc(5000, "wasm");
const html = (scripts: string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy({scripts})}">`;
let site: Served;

beforeAll(async () => {
  mkdirSync(join(root, "_file"));
  writeFileSync(join(root, "index.html"), html(["one()"]));
  writeFileSync(join(root, "workload.html"), html(["two()"]));
  writeFileSync(join(root, "404.html"), html([]));
  writeFileSync(join(root, "_file", "engine.1.wasm"), wasm);
  writeFileSync(join(root, "_file", "tasks.1.parquet"), "PAR1-abcdefgh-PAR1");
  await compressFiles(root);
  site = await serve({port: 0, root});
});
afterAll(async () => {
  await site.close();
  rmSync(root, {recursive: true});
});

/** Asks without the decompression that `fetch` does by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{status: number; headers: Record<string, unknown>; body: Buffer}>((resolve, reject) => {
    get(new URL(path, site.url), {headers, method}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    }).on("error", reject);
  });
}

test("a page comes under its own policy, and is asked for again each time", async () => {
  const {status, headers} = await ask("workload?role=lead");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html;charset=utf-8");
  expect(headers["content-security-policy"]).toBe(withFraming(policy({scripts: ["two()"]})));
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

test.each([
  ["gzip, br", "br"],
  ["gzip", "gzip"],
  ["identity", undefined],
])("the engine comes compressed as asked: %s", async (accepted, encoding) => {
  const {headers, body} = await ask("_file/engine.1.wasm", {"accept-encoding": accepted});
  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers["content-type"]).toBe("application/wasm");
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(body.length === wasm.length).toBe(encoding === undefined);
});

test.each([
  ["bytes=0-3", 206, "PAR1"],
  ["bytes=14-", 206, "PAR1"],
  // The last four bytes, the first byte, two ranges: the whole file is a right answer too, a wrong part is not.
  ["bytes=-4", 200, "PAR1-abcdefgh-PAR1"],
  ["bytes=0-0", 200, "PAR1-abcdefgh-PAR1"],
  ["bytes=0-1,4-5", 200, "PAR1-abcdefgh-PAR1"],
])("a range of a table: %s", async (range, status, text) => {
  const answer = await ask("_file/tasks.1.parquet", {range, "accept-encoding": "br"});
  expect(answer.status).toBe(status);
  expect(answer.body.toString()).toBe(text);
});

test("HEAD has the headers and no body", async () => {
  const {status, headers, body} = await ask("_file/tasks.1.parquet", {}, "HEAD");
  expect([status, headers["content-length"], headers["accept-ranges"], body.length]).toEqual([
    200,
    "18",
    "bytes",
    0,
  ]);
});

/** The status of a request for a target that no client would send. */
function askRaw(target: string) {
  return new Promise<number>((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1")
      .on("data", (chunk) => {
        answer += chunk;
      })
      .on("end", () => resolve(Number(answer.split(" ")[1])))
      .on("error", reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n`);
  });
}

test.each([
  ["//[", 404],
  ["http://[", 200],
  ["http://site/workload?role=lead", 200],
  ["/workload#", 200],
  ["/../package.json", 404],
  ["/%", 400],
  ["/%ff", 400],
  ["*", 400],
])("the target %s is answered, and the server goes on", async (target, status) => {
  expect(await askRaw(target)).toBe(status);
  expect(await askRaw("/")).toBe(200);
});

test("an unknown address gets the page for it, and nothing outside the site is served", async () => {
  for (const path of ["nowhere", "%2e%2e/package.json", "..%2fpackage.json"]) {
    const {status, headers} = await ask(path);
    expect([path, status]).toEqual([path, 404]);
    expect(headers["content-type"]).toBe("text/html;charset=utf-8");
  }
});

test("a page with a slash too many leads to where its links are right", async () => {
  const {status, headers} = await ask("workload/?role=lead");
  expect([status, headers.location]).toEqual([308, "../workload?role=lead"]);
});

test("only reading is allowed", async () => {
  expect((await ask("", {}, "POST")).status).toBe(405);
});

test("a taken port is said to be one", async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({port, root})).rejects.toThrow(`127.0.0.1:${port}: the port is taken`);
});
