import {describe, expect, it} from "vitest";
import {breaths} from "../../src/views/breath.ts";
import {Superseded} from "../../src/views/view.ts";

describe("breaths", () => {
  it("let others work only where the last one is long ago", async () => {
    let now = 0;
    const breathe = breaths(
      () => true,
      () => now,
    );
    const done: string[] = [];
    const others = () => setTimeout(() => done.push("other"));
    now = 39;
    others();
    await breathe();
    done.push("soon");
    now = 78;
    await breathe();
    done.push("soon");
    now = 118;
    await breathe();
    done.push("late");
    expect(done).toEqual(["soon", "soon", "other", "late"]);
  });

  it("end what is no longer current, also if that comes about meanwhile", async () => {
    let current = true;
    let now = 0;
    const breathe = breaths(
      () => current,
      () => now,
    );
    now = 100;
    setTimeout(() => {
      current = false;
    });
    await expect(breathe()).rejects.toThrow(Superseded);
    await expect(breathe()).rejects.toThrow(Superseded);
  });
});
