import {describe, expect, it} from "vitest";
import {columnValues} from "../../../src/imported/tables/columnValues.ts";

const read = (...cells: string[]) => {
  const {kind, element, data} = columnValues(cells);
  return {kind, type: element.type, data};
};

describe("columnValues", () => {
  it("reads whole numbers, those that need it as long ones", () => {
    expect(read("1", " -20 ", "", "0")).toEqual({kind: "integer", type: "INT32", data: [1, -20, null, 0]});
    expect(read("2147483648", "　")).toEqual({kind: "integer", type: "INT64", data: [2147483648n, null]});
    expect(read("999999999999999").data).toEqual([999999999999999n]);
  });

  it("reads numbers, of which one has a fraction", () => {
    expect(read("1", "2.50", "-0.1")).toEqual({kind: "number", type: "DOUBLE", data: [1, 2.5, -0.1]});
    expect(read("0.30000000000000004", "1.5e-07", "1e+21").data).toEqual([0.30000000000000004, 1.5e-7, 1e21]);
    expect(read("0.0", "5e-324", "1.7976931348623157e+308").data).toEqual([0, 5e-324, Number.MAX_VALUE]);
  });

  it("reads days in the three ways that can be read in one way only", () => {
    expect(read("1970-01-02", "2023/6/30", "2024年2月29日", "")).toEqual({
      kind: "day",
      type: "INT32",
      data: [1, 19538, 19782, null],
    });
    expect(read("0001-01-01", "9999-12-31").data).toEqual([-719162, 2932896]);
  });

  it("reads TRUE and false, and neither 是 nor 1", () => {
    expect(read("TRUE", "false", "")).toEqual({kind: "truth", type: "BOOLEAN", data: [true, false, null]});
    expect(read("是", "否").kind).toBe("text");
    expect(read("1", "0").kind).toBe("integer");
  });

  it.each([
    ["a code with zeros", ["00123", "45"]],
    ["a number of a person", ["210102199001011234"]],
    ["sixteen digits beside a fraction", ["1234567890123456", "1.5"]],
    ["more digits than a number keeps", ["0.1234567890123456789"]],
    ["one odd value", ["1", "2", "约3"]],
    ["numbers with commas", ["1,234"]],
    ["a percentage", ["45%"]],
    ["what may be a code", ["12E5"]],
    ["what is too large, or too small", ["1e+999"]],
    ["what is too small", ["1e-400"]],
    ["minus nothing", ["-0"]],
    ["a day that is in no calendar", ["2023-02-29"]],
    ["a day without its year", ["6月30日"]],
    ["a day that may be another", ["6/30/2023"]],
    ["a day that is half one thing and half another", ["2023年6月30", "2023-6-30日", "2023-6/30"]],
    ["a month", ["2023年6月"]],
    ["a year that is none", ["0000-01-01"]],
    ["a moment", ["2023-06-30 08:00"]],
    ["days and numbers", ["2023-06-30", "5"]],
    ["numbers and truths", ["1", "TRUE"]],
    ["nothing", ["", ""]],
  ])("leaves %s as it stands", (_, cells) => {
    expect(read(...cells)).toEqual({
      kind: "text",
      type: "BYTE_ARRAY",
      data: cells.map((cell) => cell || null),
    });
  });

  it("keeps the blanks around words", () => expect(read(" 甲 ", "乙").data).toEqual([" 甲 ", "乙"]));
});
