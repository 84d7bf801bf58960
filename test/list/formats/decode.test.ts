import {describe, expect, it} from "vitest";
import {decode} from "../../../src/list/formats/decode.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (...words: string[]) =>
  Uint8Array.from(words.join("").match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const read = (input: Uint8Array) => decode(input, "清单.txt");
const message = (input: Uint8Array) => {
  try {
    read(input);
  } catch (error) {
    if (error instanceof UnreadableError) return error.message;
    throw error;
  }
  return null;
};

describe("decode", () => {
  it("reads UTF-8, with a mark or without", () => {
    expect(read(bytes("市科技局"))).toBe("市科技局");
    expect(read(hex("efbbbf", "e5b882"))).toBe("市");
  });

  it("reads UTF-16 of both byte orders by its mark, cut in the middle of a character too", () => {
    expect(read(hex("fffe", "025e", "d179"))).toBe("市科");
    expect(read(hex("feff", "5e02", "79d1"))).toBe("市科");
    expect(read(hex("fffe", "025e", "d1"))).toBe("市\ufffd");
  });

  it("reads GB18030 with its two-byte and four-byte characters", () => {
    // 序号,任务 / 1,市科技局（牵头）
    expect(read(hex("d0f2bac52cc8cecef10d0a", "312ccad0bfc6bcbcbed6a3a8c7a3cdb7a3a9"))).toBe(
      "序号,任务\r\n1,市科技局（牵头）",
    );
    // 市科技局、市科技局、㐂, the last one beyond GBK
    expect(read(hex("cad0bfc6bcbcbed6a1a2", "cad0bfc6bcbcbed6a1a2", "8139ef31"))).toBe(
      "市科技局、市科技局、㐂",
    );
  });

  it("does not take UTF-8 with a slip for GB18030, and names its line", () => {
    const slipped = bytes("序号\n市科技局牵头，市财政局配合\n持续推进\n");
    slipped[12] = 0xff;
    expect(message(slipped)).toBe("清单.txt:2: 不是 UTF-8 文本，请另存为 UTF-8 编码");
  });

  it("does not take Big5, Shift-JIS or other bytes for GB18030", () => {
    // 的工作任務 in Big5; 日本語の文章 in Shift-JIS
    expect(message(hex("aabaa475a740a5f4b0c8"))).toContain("不是 UTF-8 文本");
    expect(message(hex("93fa967b8cea82cc95b68fcd"))).toContain("不是 UTF-8 文本");
    expect(message(hex("80", "61626364"))).toContain("清单.txt:1: ");
  });

  it("says of an empty file, and of white space only, that nothing is there", () => {
    expect(message(new Uint8Array())).toBe("清单.txt: 文件是空的，请放入清单内容");
    expect(message(bytes(" \n\t　\n"))).toBe("清单.txt: 文件里只有空白，请放入清单内容");
    expect(message(hex("efbbbf"))).toBe("清单.txt: 文件里只有空白，请放入清单内容");
  });
});
