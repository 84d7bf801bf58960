import {strToU8, zipSync} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {csv} from "../fixtures/csv.ts";
import {docx} from "../fixtures/docx.ts";
import {readWhole} from "../fixtures/readWhole.ts";
import {savedSeed} from "../fixtures/saved.ts";
import {type XlsxCell, xlsx} from "../fixtures/xlsx.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const reasonOf = async (document: Uint8Array) => (await readWhole(document)).reason;
const read = async (document: Uint8Array) => {
  const {tables, reason} = await readWhole(document);
  expect(reason).toBeNull();
  return tables!;
};

const header = ["序号", "工作任务", "责任部门", "完成时限"];
const row = ["1", "修订条例", "市法院负责", "2021年底前"];
/** A list of one task, some of its cells written otherwise. */
const sheet = (...rows: XlsxCell[][]) => xlsx([{name: "清单", rows: [header, ...rows]}]);
const table = (...rows: string[][]) => bytes(csv([header, ...rows]));
const prose = (words: string) =>
  bytes(
    `分工方案\n一、总则\n（一）修法${words}。（市法院牵头，市公安局配合）\n（二）普法。（市司法局负责）\n`,
  );
const pipes = (...rows: string[][]) => bytes(rows.map((cells) => `| ${cells.join(" | ")} |\n`).join(""));

const noList =
  "清单: 没有找到责任清单：既没有表头含“工作任务”“责任部门”的表格，正文中也没有（某部门牵头，某部门按职责分工负责）这样的责任括注";
const damaged = "清单: 文件不完整或已损坏，请重新下载，或用 Office、WPS 打开后另存";
const bomb = "清单: 解压后超过 200 MB，或压缩得不合常理，不予读取，请只把清单另存为一个文件";

describe("readList, given what is no list", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["an empty file (0-byte .docx)", () => new Uint8Array(), "清单: 文件是空的，请放入清单内容"],
    ["blanks", () => bytes(" \n\t　\n"), "清单: 文件里只有空白，请放入清单内容"],
    [
      "a zip that is no .docx",
      () => zipSync({"清单.docx": strToU8("x")}),
      "清单: 这是压缩包，里面不是 Word 或 Excel 文件的内容，请先解压，再放入里面的清单文件",
    ],
    [
      "a .docx without its text",
      () => zipSync({"word/styles.xml": strToU8("<x/>")}),
      "清单: 压缩包里没有 Word 文档，请用 Word 或 WPS 另存为 .docx",
    ],
    ["a .docx without a table or a clause", () => docx(["关于印发方案的通知", "请遵照执行。"]), noList],
    [
      "a sheet without a header that says anything",
      () =>
        xlsx([
          {
            name: "表",
            rows: [
              ["甲", "乙"],
              ["丙", "丁"],
            ],
          },
        ]),
      noList,
    ],
    ["a header with no rows", () => table(), "清单:1: 表头下面没有任务，请补上任务，每项写明序号"],
    [
      "a header with no rows, in Word",
      () => docx([{kind: "table", rows: [header, ["", "", "", ""]]}]),
      "清单:1: 表头下面没有任务，请补上任务，每项写明序号",
    ],
    ["text", () => bytes("这是一段与清单无关的文字。"), noList],
  ])("says what to do about %s", async (_what, document, said) => {
    expect(await reasonOf(document())).toBe(said);
  });

  it("says that a workbook has a password", async () => {
    const locked = await writeXlsx({
      sheets: [{name: "清单", rows: [header, row]}],
      encryption: {password: "123456", spinCount: 1000},
    });
    expect(await reasonOf(locked)).toBe("清单: 文件有密码，请去掉打开密码后另存");
  });
});

describe("readList, given a zip bomb", () => {
  const million = "<w:p/>".repeat(170_000);
  it("refuses an archive whose directory says that it unpacks to more than 200 MB, without unpacking it", async () => {
    const small = zipSync({"word/document.xml": strToU8(million)}, {level: 9});
    const view = new DataView(small.buffer, small.byteOffset);
    const entry = small.length - 22 - view.getUint32(small.length - 10, true);
    expect(view.getUint32(entry, true)).toBe(0x02014b50);
    view.setUint32(entry + 24, 250 * 2 ** 20, true);
    expect(await reasonOf(small)).toBe(bomb);
    view.setUint32(entry + 24, 1000, true);
    expect(await reasonOf(small)).toBe(damaged);
  });

  it("does not expand entities", async () => {
    const document = (text: string) =>
      docx([], {
        parts: {
          "word/document.xml": `<!DOCTYPE x [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
        },
      });
    expect(await reasonOf(document("&b;"))).toMatch(/^清单: 文件里的 word\/document\.xml 已损坏/);
  });
});

describe("readList, given a file that was cut off", () => {
  const saved = savedSeed();
  it.each(Object.keys(saved))("ends in a message or a list for each of twenty pieces of %s", async (file) => {
    const whole = saved[file]!;
    const said = new Set<string>();
    for (let piece = 0; piece < 20; piece++) {
      const {reading, reason} = await readWhole(whole.subarray(0, Math.floor((whole.length * piece) / 20)));
      if (reading) expect(reading.tasks.length).toBeGreaterThan(0);
      else said.add(reason!);
    }
    expect(said).toContain("清单: 文件是空的，请放入清单内容");
    // An archive's directory stands at its end, so that no piece of one is read.
    if (/\.(?:docx|xlsx)$/.test(file)) {
      expect([...said].sort()).toEqual([damaged, "清单: 文件是空的，请放入清单内容"].sort());
    }
  });
});

describe("readList, given another encoding", () => {
  const notText = (line: number) => `清单:${line}: 不是 UTF-8 文本，请另存为 UTF-8 编码`;
  it("reads GB18030", async () => {
    // 序号,任务,责任单位 / 1,修法,法院
    const gb18030 = [
      0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xd4, 0xf0, 0xc8, 0xce, 0xb5, 0xa5, 0xce,
      0xbb, 0x0a, 0x31, 0x2c, 0xd0, 0xde, 0xb7, 0xa8, 0x2c, 0xb7, 0xa8, 0xd4, 0xba,
    ];
    expect(await read(Uint8Array.from(gb18030))).toMatchObject({
      tasks: [{task_no: 1, task: "修法", responsibility: "法院"}],
    });
  });

  it.each<[string, number[], number]>([
    // 序號,工作任務 · 優化服務
    [
      "Big5",
      [
        0xa7, 0xc7, 0xb8, 0xb9, 0x2c, 0xa4, 0x75, 0xa7, 0x40, 0xa5, 0xf4, 0xb0, 0xc8, 0x0a, 0xc0, 0x75, 0xa4,
        0xc6, 0xaa, 0x41, 0xb0, 0xc8,
      ],
      1,
    ],
    // 番号,タスク
    ["Shift-JIS", [0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x83, 0x5e, 0x83, 0x58, 0x83, 0x4e], 1],
    ["UTF-8 with a byte lost in line 2", [...bytes("序号,任务\n"), 0xe4, 0xbf, ...bytes("法律,市法院\n")], 2],
  ])("says that %s is not read", async (_what, document, line) => {
    expect(await reasonOf(Uint8Array.from(document))).toBe(notText(line));
  });
});

describe("readList, given what would run elsewhere", () => {
  const words = [
    '=HYPERLINK("http://example.com","点击")',
    "+1+cmd|' /C calc'!A0",
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "]]>",
    "&amp;&lt;",
    "'; DROP TABLE tasks; --",
    "#{甲} {{乙}} %s \\u0000",
    "__proto__",
  ];
  const rows = words.map((text, index) => [`${index + 1}`, text, "市法院负责", ""]);
  it.each<[string, () => Uint8Array]>([
    ["a sheet", () => sheet(...rows)],
    ["a CSV file", () => table(...rows)],
    ["a Word table", () => docx([{kind: "table", rows: [header, ...rows]}])],
    [
      "pasted cells",
      () =>
        bytes(
          [header, ...rows]
            .flat()
            .map((cell) => `\t${cell}\n`)
            .join(""),
        ),
    ],
  ])("takes it for text in %s", async (_what, document) => {
    const {tasks} = await read(document());
    expect(tasks.map(({task}) => task)).toEqual(words);
  });

  it("takes names of objects' own parts for names", async () => {
    const {assignments} = await read(table(["1", "修法", "__proto__、constructor、toString", ""]));
    expect(assignments.map(({department}) => department)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("readList, given characters that do not show", () => {
  it("knows a name with marks of direction and without width in it", async () => {
    const name = "\u202e市\u200b法\u2060院\u202c\ufeff";
    const {assignments} = await read(table(["1", "修法", `${name}负责`, ""]));
    expect(assignments).toMatchObject([{department: "市法院", surface: "市法院", role: "sole"}]);
  });

  it("takes NULs, control characters and half characters out, and tells how many and where", async () => {
    const broken = ["1", "修\0订\x1b条例", "市\x02法院负责", "2021年底前"];
    const {tasks, assignments, findings} = await read(table(broken));
    expect(tasks.map(({task}) => task)).toEqual(["修订条例"]);
    expect(assignments.map(({department}) => department)).toEqual(["市法院"]);
    expect(findings.filter(({code}) => code === "unprintable-characters")).toMatchObject([
      {source_line: 2, message: "夹带 3 个不能显示的字符（第 2 行）", severity: "note"},
    ]);
    const halves = await read(
      Buffer.from(`\ufeff${csv([header, ["1", "修\ud83d订", "市法院", ""]])}`, "utf16le"),
    );
    expect(halves.tasks.map(({task}) => task)).toEqual(["修\ufffd订"]);
  });

  it("takes them out of the names of sheets, and cuts no character in two where it quotes", async () => {
    const {tasks} = await read(
      xlsx([
        {name: "甲\x01部分", rows: [header, row]},
        {name: "乙部分", rows: [header, row]},
      ]),
    );
    expect(tasks.map(({section}) => section)).toEqual(["甲部分", "乙部分"]);
    const astral = "𠮷野".repeat(150);
    const {findings} = await read(
      table(["1", `法${astral}`, "市法院负责", ""], ["2", `律${astral}`, `${astral}负责`, `${astral}`]),
    );
    expect(findings.map(({code}) => code)).toContain("tasks-alike");
  });
});

describe("readList, given rows with gaps", () => {
  it("reads rows without a number, and says nothing of it where none has one", async () => {
    const {tasks, findings} = await read(
      table(["", "修法", "市法院", "年底前"], ["", "普法", "市司法局", "年底前"]),
    );
    expect(tasks.map(({task_no, task_id}) => [task_no, task_id])).toEqual([
      [null, "list/row-1"],
      [null, "list/row-2"],
    ]);
    expect(findings.map(({code}) => code)).not.toContain("task-number-absent");
  });

  it("reads numbers as deep as they go, and tells of them", async () => {
    const deep = Array.from({length: 300}, (_, at) => at + 1).join(".");
    const {tasks, findings} = await read(
      table(
        ["1", "修法", "市法院", ""],
        [deep, "普法", "市司法局", ""],
        ["9".repeat(300), "释法", "市法院", ""],
      ),
    );
    expect(tasks.map(({task_no}) => task_no)).toEqual([1, null, null]);
    expect(findings.filter(({code}) => code === "task-number-absent").map(({evidence}) => evidence)).toEqual([
      deep,
      "9".repeat(300),
    ]);
  });
});

describe("readList, given a mark or a cell too few", () => {
  it("reads the clauses behind a bracket that lost its end, and tells of that one", async () => {
    const items = Array.from(
      {length: 120},
      (_, at) => `（${at + 1}）修订第${at}号条例。（市法院牵头，市公安局配合）\n`,
    );
    const text = `一、总则\n普法（责任单位：市司法局\n${items.join("")}另行通知）\n`;
    const {tasks, findings} = await read(bytes(text));
    expect(tasks.length).toBe(120);
    expect(findings.filter(({code}) => code === "clause-unread").map(({source_line}) => source_line)).toEqual(
      [2],
    );
  });

  it("takes lines with as many half-width commas each for sentences", async () => {
    const item = "（一）修法,普法,释法。（市法院牵头,市公安局配合）";
    const {tasks} = await read(bytes([item, item, item].join("\n")));
    expect(tasks.map(({task, responsibility}) => [task, responsibility])).toContainEqual([
      "修法,普法,释法。",
      "市法院牵头,市公安局配合",
    ]);
  });

  it("finds the header of a pasted table whose first row lacks a cell", async () => {
    const rows = [
      header,
      ["修订条例，健全机制。", "市司法局", "年底前"],
      ...[2, 3].map((no) => [`${no}`, ...row.slice(1)]),
    ];
    const {tasks, findings} = await read(
      bytes(
        rows
          .flat()
          .map((cell) => `\t${cell}\n`)
          .join(""),
      ),
    );
    expect(tasks.map(({task_no}) => task_no)).toEqual([null, 2, 3]);
    expect(findings.filter(({code}) => code === "row-cells").map(({evidence}) => evidence)).toEqual([
      "修订条例，健全机制。 | 市司法局 | 年底前",
    ]);
  });
});

const times = (count: number, text: string) => text.repeat(count);

describe("readList, given far too much of something, ends", () => {
  it("with a message on 50 MB of text", async () => {
    const line = bytes("（一）修订条例，健全机制。（市法院牵头，市公安局配合）\n");
    const text = new Uint8Array(50 * 2 ** 20 - ((50 * 2 ** 20) % line.length));
    for (let at = 0; at < text.length; at += line.length) text.set(line, at);
    expect(await reasonOf(text)).toBe("清单: 文字有 1800 万字，最多读 1600 万字，请只留下清单部分");
  });

  it("with a message on a line of 50 MB", async () => {
    expect(await reasonOf(new Uint8Array(50 * 2 ** 20).fill(0x2c))).toMatch(/文字有 5300 万字/);
  });

  it("with a list on a sheet of 2,000 rows, each of them a task", async () => {
    const rows = Array.from({length: 2000}, (_, at) => [
      `${at + 1}`,
      `修订第${at}号条例`,
      "市法院负责",
      "2021年底前",
    ]);
    const {tasks, assignments} = await read(sheet(...rows));
    expect([tasks.length, assignments.length]).toEqual([2000, 2000]);
  });

  it("with a list on a Markdown table of 5,000 columns, and counts those that it does not read", async () => {
    const wide = (first: string[], others: string) => [...first, ...Array<string>(4997).fill(others)];
    const {tasks, assignments} = await read(
      pipes(
        wide(["序号", "工作任务", "责任部门"], "配合单位"),
        wide(["---", "---", "---"], "---"),
        wide(["1", "修法", "市法院"], "市公安局"),
      ),
    );
    expect(tasks).toHaveLength(1);
    expect(assignments.map(({department}) => department)).toContain("市公安局");
  });

  it.each<[string, () => Uint8Array, number]>([
    ["a million commas in a task", () => table(["1", `修法${times(1e6, "，")}`, "市法院负责", ""]), 1],
    ["a million commas in a clause", () => table(["1", "修法", `市法院${times(1e6, ",")}负责`, ""]), 1],
    ["a million commas in prose", () => prose(times(1e6, "，")), 2],
    [
      "a million commas in a heading of prose",
      () => bytes(`一、总则${times(1e6, "，")}甲\n（一）修法。（市法院牵头）\n`),
      1,
    ],
    [
      "100,000 nested brackets in a clause",
      () => table(["1", "修法", `${times(1e5, "（")}市法院${times(1e5, "）")}`, ""]),
      1,
    ],
    ["100,000 nested brackets in prose", () => prose(`${times(1e5, "（")}甲${times(1e5, "）")}`), 2],
    ["a clause of 1 MB without a separator", () => table(["1", "修法", times(350_000, "法"), ""]), 1],
    ["a clause of 1 MB of names", () => table(["1", "修法", times(90_000, "市法院、"), ""]), 1],
    ["a clause of 1 MB of role words", () => table(["1", "修法", times(170_000, "牵头"), ""]), 1],
    ["a cell of 10 MB", () => table(["1", times(3_500_000, "法"), "市法院负责", ""]), 1],
    ["a deadline of 1 MB", () => table(["1", "修法", "市法院负责", times(50_000, "2021年底前、")]), 1],
    [
      "a deadline with 100,000 spaces",
      () => table(["1", "修法", "市法院负责", `2021${times(1e5, " ")}年底前`]),
      1,
    ],
    [
      "a heading of 1 MB",
      () =>
        bytes(
          csv([
            ["序号", "部分", ...header.slice(1)],
            ["1", times(350_000, "章"), ...row.slice(1)],
          ]),
        ),
      1,
    ],
    [
      "line ends that only some programs know, by the hundred thousand",
      () => table(["1", `甲${times(1e5, "\r\u2028")}乙`, "市法院负责", ""]),
      1,
    ],
    ["a hundred thousand spaces before a dash", () => bytes(`${csv([header, row])}${times(1e5, " ")}-`), 1],
    [
      "20,000 items of one paragraph",
      () => prose(Array.from({length: 20_000}, (_, at) => `${at + 1}.释法`).join("。")),
      2,
    ],
    [
      "10,000 different names in a clause",
      () => table(["1", "修法", Array.from({length: 10_000}, (_, at) => `第${at}局`).join("、"), ""]),
      1,
    ],
    [
      "10,000 different groups in a clause",
      () => table(["1", "修法", Array.from({length: 10_000}, (_, at) => `各${at}局`).join("、"), ""]),
      1,
    ],
  ])("with a list on %s", async (_what, document, tasks) => {
    const {reading, reason} = await readWhole(document());
    expect(reason).toBeNull();
    expect(reading!.tasks).toHaveLength(tasks);
    expect(reading!.findings.length).toBeLessThan(5000);
    for (const {message} of reading!.findings) expect(message.length).toBeLessThan(20_000);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["a million commas", () => bytes(times(1e6, ",")), noList],
    [
      "a million commas under a header",
      () => bytes(csv([header]) + times(1e6, ",")),
      "清单:1: 表头下面没有任务，请补上任务，每项写明序号",
    ],
    [
      "a clause of a thousand names that thousands of rows take over",
      () =>
        table(
          ["1", "修法", Array.from({length: 1000}, (_, at) => `市${at}局`).join("、"), ""],
          ...Array.from({length: 2000}, (_, at) => [`${at + 2}`, "普法", "", ""]),
        ),
      "清单:1002: 责任部门累计超过 1000000 项次（常因一大段文字落在同一格，又被下面各行沿用），不予读取，请检查表格后另存",
    ],
  ])("with a message on %s", async (_what, document, said) => {
    expect(await reasonOf(document())).toBe(said);
  });

  it("and reads of a clause what it may be, the rest being unread text", async () => {
    const {tasks, assignments, findings} = await read(
      table(["1", "修法", `市法院、${times(20_000, "法")}`, ""]),
    );
    expect(tasks).toHaveLength(1);
    expect(assignments.map(({department}) => department)).toEqual(["市法院"]);
    const [unread] = findings.filter(({code}) => code === "unread-text");
    expect(unread!.evidence).toBe(times(20_000, "法"));
    expect(unread!.message.length).toBeLessThan(600);
  });
});
