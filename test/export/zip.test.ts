import {execFileSync} from "node:child_process";
import {strToU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {zipBlob, zipBytes} from "../../src/export/zip.ts";

const files = {"pairs.sql": strToU8("SELECT 1;\n"), "任务.parquet": new Uint8Array([80, 65, 82, 49])};

describe("zipBytes", () => {
  it("has every file under its name", () => {
    const found = unzipSync(zipBytes(files, 2021));
    expect(Object.keys(found)).toEqual(["pairs.sql", "任务.parquet"]);
    expect(Buffer.from(found["pairs.sql"]!).toString()).toBe("SELECT 1;\n");
    expect([...found["任务.parquet"]!]).toEqual([80, 65, 82, 49]);
  });

  it("is of the first day of the year, in any time zone, and of no year that the format does not know", () => {
    // Bits of the date in MS-DOS: year since 1980, month, day; it stands at 12 of the first header, after the time.
    const dated = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);
    expect(dated(zipBytes(files, 2021)).toString(16)).toBe(
      (((41 << 9) | (1 << 5) | 1) * 0x10000).toString(16),
    );
    expect(dated(zipBytes(files, 1949))).toBe(((1 << 5) | 1) * 0x10000);
    const code = `import {zipBytes} from "./src/export/zip.ts";
      process.stdout.write(Buffer.from(zipBytes({a: new Uint8Array([1])}, 2021)).toString("hex"));`;
    const [west, east] = ["Pacific/Honolulu", "Asia/Shanghai"].map((TZ) =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
        env: {...process.env, TZ},
      }).toString(),
    );
    expect(west).toMatch(/^504b0304/);
    expect(east).toBe(west);
  });
});

describe("zipBlob", () => {
  it("is the same as a file", async () => {
    const blob = zipBlob(files, 2021);
    expect(blob.type).toBe("application/zip");
    expect(Buffer.from(await blob.arrayBuffer()).equals(Buffer.from(zipBytes(files, 2021)))).toBe(true);
  });
});
