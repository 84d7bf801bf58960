import {describe, expect, it} from "vitest";
import {addressOf, anchorOf, changed, stateOf} from "../../src/state/address.ts";

const state = (text: string) => new URLSearchParams(text);
const secret = "list=import-0123456789abcdef&department=%E5%B8%82%E7%BB%9D%E5%AF%86%E5%B1%80";

describe("addressOf", () => {
  it("writes the state of a shipped list after ?", () => {
    expect([
      addressOf("./tasks.html", state("list=k&role=lead,sole")),
      addressOf("./tasks.html", state("")),
      addressOf("/quality", state("section=2"), "#findings"),
      addressOf("/quality", state("list=import-x")),
    ]).toEqual([
      "./tasks.html?list=k&role=lead,sole",
      "./tasks.html",
      "/quality?section=2#findings",
      "/quality?list=import-x",
    ]);
  });

  it("writes that of an imported list after #, in whatever order it is", () => {
    expect(addressOf("./tasks.html", state("department=市绝密局&list=import-0123456789abcdef"))).toBe(
      "./tasks.html#department=%E5%B8%82%E7%BB%9D%E5%AF%86%E5%B1%80&list=import-0123456789abcdef",
    );
    expect(addressOf("/tasks", state("list=import-0123456789abcdef"), "#findings")).toBe(
      "/tasks#list=import-0123456789abcdef",
    );
  });

  it("gives what stateOf reads", () => {
    for (const text of [secret, "list=k&pick=task%3Da%26x%3D1", "section=0", ""]) {
      const {search, hash} = new URL(addressOf("http://a/tasks", state(text)));
      expect(stateOf({search, hash}).toString()).toBe(text);
    }
  });
});

describe("stateOf", () => {
  it("takes a fragment that names no list for an anchor", () => {
    expect(stateOf({search: "?list=k", hash: "#findings"}).toString()).toBe("list=k");
    expect([anchorOf({hash: "#findings"}), anchorOf({hash: `#${secret}`}), anchorOf({hash: ""})]).toEqual([
      "#findings",
      "",
      "",
    ]);
  });

  it("reads the fragment alone where it names a list", () => {
    expect(stateOf({search: "?section=2", hash: `#${secret}`}).toString()).toBe(secret);
  });
});

describe("changed", () => {
  it("sets some parameters, lets go of others, and leaves what it was given", () => {
    const before = state("list=k&section=2&pick=x");
    expect(changed(before, {section: "3", pick: null, day: "2021-01-01"}).toString()).toBe(
      "list=k&section=3&day=2021-01-01",
    );
    expect(before.toString()).toBe("list=k&section=2&pick=x");
  });
});
