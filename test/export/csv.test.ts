import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {csvBlob, csvText} from "../../src/export/csv.ts";

/** Lines after the byte order mark and the header. */
const body = (...rows: unknown[][]) => csvText(["列"], rows).slice(1).split("\r\n").slice(1, -1);

describe("csvText", () => {
  it("begins with a byte order mark and the names, and ends every line with CRLF", () => {
    expect(
      csvText(
        ["部门", "任务"],
        [
          ["甲局", 3],
          ["乙局", null],
        ],
      ),
    ).toBe("\ufeff部门,任务\r\n甲局,3\r\n乙局,\r\n");
    expect(csvText(["部门"], [])).toBe("\ufeff部门\r\n");
  });

  it("quotes commas, quotation marks and line breaks", () => {
    expect(body(["a,b"], ['说"好"'])).toEqual(['"a,b"', '"说""好"""']);
    expect(csvText(["列"], [["一\n二"]])).toContain('"一\n二"\r\n');
  });

  it.each(["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "＝1"])("makes %j harmless", (text) => {
    expect(body([text])[0]!.replace(/^"/, "")).toBe(`'${text}`);
  });

  it("makes a cell that begins with CR harmless", () => {
    expect(csvText(["列"], [["\r=1"]])).toContain(`"'\r=1"`);
  });

  it("leaves numbers and other text as they are", () => {
    expect(body(["-5"], [-5], ["+3.2"], ["-12%"], ["2021-12-31"], ["甲-乙"])).toEqual([
      "-5",
      "-5",
      "+3.2",
      "-12%",
      "2021-12-31",
      "甲-乙",
    ]);
  });

  it("guards the names of the columns too", () => {
    expect(csvText(["=x"], [])).toBe("\ufeff'=x\r\n");
  });

  it("never lets a cell begin as a formula", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("=", "+", "-", "@", "\t", "\r"), (text, sign) => {
        const line = csvText(["x"], [[`${sign}a${text}`]]).slice("\ufeffx\r\n".length);
        expect(line.replace(/^"/, "").startsWith(`'${sign}`)).toBe(true);
      }),
      {seed: 7},
    );
  });
});

describe("csvBlob", () => {
  it("keeps the byte order mark as bytes", async () => {
    const bytes = new Uint8Array(await csvBlob(csvText(["部门"], [])).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
