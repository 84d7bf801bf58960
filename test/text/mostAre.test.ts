import {describe, expect, it} from "vitest";
import {mostAre} from "../../src/text/mostAre.zh.ts";

describe("mostAre", () => {
  it("says 各 of several only", () => {
    expect(mostAre(["甲"], 3)).toBe("最多的是甲（3 项）");
    expect(mostAre(["甲", "乙"], 3)).toBe("最多的是甲、乙（各 3 项）");
  });
  it("names no more than fit, and says how many there are", () => {
    const three = {most: 3, unit: "对"};
    expect(mostAre(["甲", "乙", "丙"], 2, three)).toBe("最多的是甲、乙、丙（各 2 项）");
    expect(mostAre(["甲", "乙", "丙", "丁"], 2, three)).toBe("最多的是甲、乙、丙等 4 对（各 2 项）");
  });
});
