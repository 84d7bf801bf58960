import {expect, it} from "vitest";
import {hiddenBy} from "../../src/interact/hiddenBy.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({left, top, right, bottom});
const column = box(0, -10, 800, 50);
const row = box(0, 0, 120, 900);

it("is how far a box reaches behind the heads at the top and at the left", () => {
  expect(hiddenBy(box(200, 30, 230, 54), {column, row})).toEqual({top: 20, left: 0});
  expect(hiddenBy(box(90, 30, 130, 54), {column, row})).toEqual({top: 20, left: 30});
  expect(hiddenBy(box(120, 50, 150, 74), {column, row})).toEqual({top: 0, left: 0});
  expect(hiddenBy(box(90, 30, 130, 54), {column: null, row: null})).toEqual({top: 0, left: 0});
});
