import {describe, expect, it} from "vitest";
import {remembered} from "../../src/layout/remembered.ts";

describe("remembered", () => {
  it("works out equal inputs once, though they are other objects", () => {
    const asked: number[][] = [];
    const sum = remembered((numbers: readonly number[]) => {
      asked.push([...numbers]);
      return numbers.reduce((a, b) => a + b, 0);
    });
    expect([sum([1, 2]), sum([1, 2]), sum([2, 1]), sum([1, 2])]).toEqual([3, 3, 3, 3]);
    expect(asked).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("forgets what was asked for longest ago", () => {
    const asked: number[] = [];
    const same = remembered((n: number) => {
      asked.push(n);
      return n;
    });
    for (let n = 0; n < 17; n++) same(n);
    same(16);
    same(0);
    expect(asked.slice(16)).toEqual([16, 0]);
  });
});
