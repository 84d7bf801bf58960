import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, describe, expect, inject, test} from "vitest";
import {dist} from "../../loaders/paths.ts";
import {pagesOf} from "../../loaders/serve/headers.ts";
import {live, type Visit, visit} from "./site.ts";

const all = pagesOf(dist).map((page) => page.slice(1));
const ofDepartments = all.filter((page) => page.startsWith("departments/"));
/** The pages of departments are one page with other rows: the first and the last stand for all. */
const pages = all.filter(
  (page) => !ofDepartments.includes(page) || page === ofDepartments[0] || page === ofDepartments.at(-1),
);
let current: Visit | undefined;

afterEach(async () => {
  await current?.close();
  current = undefined;
});

test("the site has pages", () => {
  expect(pages).toContain("index.html");
  expect(ofDepartments).toHaveLength(31);
});

describe.each(pages)("%s", (page) => {
  test("loads with a clean console and asks no other host", async () => {
    // Not every page has a view: the one for a wrong address is only words.
    current = await (page === "404.html" ? visit : live)(page);
    expect(current.complaints).toEqual([]);
    expect(current.foreign).toEqual([]);
    expect(current.requests.map(decodeURI)).toContain(page);
  });

  test("stands under a strict policy, in the page and in the header", async () => {
    const response = await fetch(inject("site") + page);
    const header = response.headers.get("content-security-policy");
    const html = readFileSync(join(dist, page), "utf8");
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    expect(header).toBe(`${meta}; frame-ancestors 'self'`);
    expect(meta).toContain("default-src 'none'");
    expect(meta).not.toContain("unsafe-inline");
    expect(meta).not.toContain("'unsafe-eval'");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|link|base)\b/));
  });
});

test("the policy refuses a request to another host", async () => {
  current = await visit("index.html");
  const refused = await current.page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective)),
    );
    await fetch("http://192.0.2.1/").catch(() => undefined);
    return violation;
  });
  expect(refused).toBe("connect-src");
  expect(current.complaints.join()).toContain("Content Security Policy");
});

test("these tests refuse and count a request to another host, if the policy did not", async () => {
  current = await visit("index.html", {bypassCSP: true});
  await current.page.evaluate(() => fetch("http://192.0.2.1/").catch(() => undefined));
  expect(current.foreign).toEqual(["http://192.0.2.1/"]);
});

test("an address that is no page says so", async () => {
  const response = await fetch(`${inject("site")}nowhere`);
  expect(response.status).toBe(404);
});
