import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {finish} from "../../../loaders/build/finish.ts";
import {readPage} from "../../../loaders/build/page.ts";
import {complaints} from "../../../loaders/build/strict.ts";

const script = '\n\nimport "../_observablehq/client.js";\n\n';
const page = (body: string) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<script type="module">${script}</script>
</head>
<body><main id="observablehq-main" class="observablehq">
${body}</main></body>
</html>`;

test("finish gives a page its language, zoom, focus and policy, before any script", () => {
  const html = finish(readPage(page("<p>甲</p>")), "dist/x.html");
  expect(html).toContain('<html lang="zh-Hans-CN">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
  expect(html).toContain('<main id="observablehq-main" tabindex="-1" class');
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

test("finish says where Framework's page is unlike the one it knows", () => {
  const html = page("").replace(", maximum-scale=1", "");
  expect(() => finish(readPage(html), "dist/x.html")).toThrow("dist/x.html: no , maximum-scale=1");
});

test("readPage takes a data block for data and everything else for a script", () => {
  const blocks =
    '<script type="application/json">{"a": 1}</script><script>run()</script><script src="./x.js"></script>';
  expect(readPage(page(blocks)).scripts).toEqual([script, "run()"]);
});

test.each([
  [
    '<svg><rect style="fill: red"></rect></svg>',
    '<rect style="fill: red" /> — the policy refuses style attributes',
  ],
  ["<style>p {}</style>", "<style> — the policy refuses style elements"],
  ['<p onclick="run()">x</p>', '<p onclick="run()"> — the policy refuses "onclick"'],
  [
    '<div class="observablehq--error">SyntaxError: x (1:2)</div>',
    "SyntaxError: x (1:2) — mend the page's code",
  ],
])("complaints about %s", (body, expected) => {
  expect(complaints(readPage(page(body)).document)).toEqual([expect.stringContaining(expected)]);
});

test("complaints about a plain page are none", () => {
  expect(complaints(readPage(page('<p>style="x"</p><svg><rect fill="red"></rect></svg>')).document)).toEqual(
    [],
  );
});
