import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {docxBlob} from "../../src/export/docx.ts";

const table = {
  cover: ["责任清单：任务", "来源：某市"],
  columns: [
    {name: "序号", width: 6},
    {name: "工作任务", width: 60},
  ],
  rows: [
    [1, "加强\n监管"],
    [null, "=1+1 & <w:p>\u0000\ud800 𠮷"],
  ],
  year: 2021,
};
const bytes = async (content = table) => new Uint8Array(await (await docxBlob(content)).arrayBuffer());

describe("docxBlob", () => {
  it("has its lines, its head on every sheet and its rows, in cells whose words are only words", async () => {
    const xml = strFromU8(unzipSync(await bytes())["word/document.xml"]!);
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([line]) =>
        [...line.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(""),
      ),
    );
    expect(cells).toEqual([
      ["序号"],
      ["工作任务"],
      ["1"],
      ["加强", "监管"],
      [""],
      ["=1+1 &amp; &lt;w:p&gt; 𠮷"],
    ]);
    expect(xml).toContain("责任清单：任务");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
  });

  it("gives the same bytes for the same table, dated with its year and nothing else", async () => {
    const first = await bytes();
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(await bytes()).equals(Buffer.from(first))).toBe(true);
    const core = strFromU8(unzipSync(first)["docProps/core.xml"]!);
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["2021-01-01T", "2021-01-01T"]);
    expect(core).not.toContain("Un-named");
  });
});
