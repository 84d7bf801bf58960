import {describe, expect, it} from "vitest";
import {nearestInDirection} from "../../src/interact/direction.ts";

const square = (left: number, top: number) => ({left, top, width: 10, height: 10});

describe("nearestInDirection", () => {
  // 0 1 2
  // 3 4 5
  const grid = [square(0, 0), square(20, 0), square(40, 0), square(0, 20), square(20, 20), square(40, 20)];

  it("walks a grid along its rows and columns", () => {
    expect(nearestInDirection(grid, 0, "right")).toBe(1);
    expect(nearestInDirection(grid, 4, "left")).toBe(3);
    expect(nearestInDirection(grid, 4, "up")).toBe(1);
    expect(nearestInDirection(grid, 1, "down")).toBe(4);
  });

  it("stops at the edge", () => {
    expect(nearestInDirection(grid, 2, "right")).toBeNull();
    expect(nearestInDirection(grid, 0, "up")).toBeNull();
    expect(nearestInDirection([square(0, 0)], 0, "left")).toBeNull();
    expect(nearestInDirection([], 0, "left")).toBeNull();
  });

  it("prefers what lies ahead to what lies nearer aside", () => {
    expect(nearestInDirection([square(0, 0), square(8, 30), square(40, 0)], 0, "right")).toBe(2);
  });

  it("takes the earlier of two as near, and passes over what has the same middle", () => {
    expect(nearestInDirection([square(0, 0), square(20, 5), square(20, -5)], 0, "right")).toBe(1);
    expect(nearestInDirection([square(0, 0), square(0, 0), square(20, 0)], 0, "right")).toBe(2);
  });
});
