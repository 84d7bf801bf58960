import {expect, it, vi} from "vitest";
import {rememberedSame} from "../../src/layout/rememberedSame.ts";

it("rememberedSame works out the same inputs once, and equal ones that are other objects anew", () => {
  const sum = vi.fn((numbers: readonly number[], more: number) => numbers.reduce((a, b) => a + b, more));
  const same = rememberedSame(sum);
  const numbers = [1, 2];
  expect([same(numbers, 1), same(numbers, 1), same(numbers, 2), same([1, 2], 1), same(numbers, 1)]).toEqual([
    4, 4, 5, 4, 4,
  ]);
  expect(sum).toHaveBeenCalledTimes(3);
});

it("rememberedSame forgets what was asked for longest ago", () => {
  const same = vi.fn((n: number) => n);
  const remembered = rememberedSame(same);
  for (const n of [1, 2, 3, 4, 1, 5]) remembered(n);
  expect(same).toHaveBeenCalledTimes(5);
  remembered(1);
  expect(same).toHaveBeenCalledTimes(5);
  remembered(2);
  expect(same).toHaveBeenCalledTimes(6);
});
