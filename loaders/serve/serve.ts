import {createReadStream} from "node:fs";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import sirv from "sirv";
import {destination} from "./address.ts";
import {headersOf, pagesOf} from "./headers.ts";
import {isPlainRange} from "./range.ts";

export interface Served {
  /** With a slash at the end: `http://127.0.0.1:3000/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine only, with the files that the build compressed. The list of files is read once.
 * Rejects with a message if the port is taken.
 * @param options.port 0 for any free port
 */
export async function serve({port, root}: {port: number; root: string}): Promise<Served> {
  const pages = new Set(pagesOf(root));
  const headers = headersOf(root);
  const setHeaders = (response: ServerResponse, file: string) => {
    for (const [name, value] of Object.entries(headers(file))) response.setHeader(name, value);
  };
  const files = sirv(root, {brotli: true, gzip: true, etag: true, extensions: [], setHeaders});

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return response.writeHead(405, {Allow: "GET, HEAD"}).end();
    }
    const target = readTarget(request.url ?? "/");
    if (!target) return response.writeHead(400).end();
    const goal = destination(target.path, pages);
    if ("redirect" in goal) {
      return response.writeHead(308, {Location: encodeURI(goal.redirect) + target.query}).end();
    }
    const range = request.headers.range;
    if (range && !isPlainRange(range)) delete request.headers.range;
    // A range counts the bytes of the file itself.
    else if (range) delete request.headers["accept-encoding"];
    request.url = encodeURI("page" in goal ? goal.page : goal.file);
    return files(request, response, () => void notFound(response));
  };

  const notFound = (response: ServerResponse) => {
    setHeaders(response, "/404.html");
    response.statusCode = 404;
    if (!pages.has("/404.html")) return response.setHeader("Content-Type", "text/plain").end("404\n");
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    return createReadStream(join(root, "404.html")).pipe(response);
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(refusal(error, port))));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The decoded path of a request's target and its query as it came, with its `?`; null if that is no path or cannot be
 * decoded. `new URL` would take `//name` for a host and throw at `//[`. Proxies send the host too, which is not read.
 */
function readTarget(target: string): {path: string; query: string} | null {
  const [, path, query = ""] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target)!;
  try {
    const decoded = decodeURI(path || "/");
    return decoded.startsWith("/") ? {path: decoded, query} : null;
  } catch {
    return null;
  }
}

function refusal({code, message}: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") {
    return `127.0.0.1:${port}: the port is taken — stop what uses it, or name another: PORT=3001 npm start`;
  }
  return code === "EACCES"
    ? `127.0.0.1:${port}: the port is not allowed — name one above 1023: PORT=3001 npm start`
    : message;
}
