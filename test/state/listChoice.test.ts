import {describe, expect, it} from "vitest";
import {choiceKey, listChoice} from "../../src/state/listChoice.ts";

describe("listChoice", () => {
  it("keeps the list chosen last", () => {
    const kept = new Map<string, string>();
    const storage = {getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept)};
    const choice = listChoice(() => storage as never);
    expect(choice.get()).toBe(null);
    choice.set("a");
    choice.set("b");
    expect([choice.get(), [...kept]]).toEqual(["b", [[choiceKey, "b"]]]);
  });

  it("keeps nothing, and fails nowhere, where the browser refuses to", () => {
    const refused = listChoice(() => {
      throw new DOMException("denied", "SecurityError");
    });
    refused.set("a");
    expect(refused.get()).toBe(null);
  });
});
