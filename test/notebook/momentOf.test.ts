import {expect, test} from "vitest";
import {momentOf} from "../../src/notebook/momentOf.ts";

test.each([
  ["1970-01-02", 86_400_000],
  ["1969-12-31", -86_400_000],
  ["1970-01-01 00:01:00.5", 60_500],
  ["1970-01-01 00:00:01+00", 1000],
  ["0001-01-01", -62_135_596_800_000],
  ["infinity", null],
  ["0044-03-15 (BC)", null],
])("momentOf reads %s", (written, moment) => {
  expect(momentOf(written)).toBe(moment);
});
