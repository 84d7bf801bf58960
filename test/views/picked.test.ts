import {describe, expect, it} from "vitest";
import {type Change, changed} from "../../src/state/address.ts";
import {noFilters} from "../../src/state/filters.ts";
import {letGo, letLastGo, pick, pin, press, shownPicks, unpin} from "../../src/views/picked.ts";

const wholeList = {...noFilters, list: "l"};
const at = (search: string) => ({search: new URLSearchParams(search), wholeList});
const shown = (search: string) =>
  shownPicks(at(search)).map(({slot, filters}) => `${slot} ${filters.section}`);

describe("shownPicks", () => {
  it("gives the pick before the pin, one that is both once, of the page's list", () => {
    expect(shown("")).toEqual([]);
    expect(shown("pick.section=1")).toEqual(["pick 1"]);
    expect(shown("pin.section=2&pick.section=1")).toEqual(["pick 1", "pin 2"]);
    expect(shown("pin.section=1&pick.section=1")).toEqual(["pin 1"]);
    expect(shownPicks(at("pick.list=other"))[0]!.filters.list).toBe("l");
  });

  it("reads addresses of the version before, which had a pick in one parameter", () => {
    expect(shown("pin=section%3D2&pick=section%3D1")).toEqual(["pick 1", "pin 2"]);
    expect(shownPicks(at("pick=list%3Dother"))[0]!.filters.list).toBe("l");
  });
});

describe("the changes of the address", () => {
  const one = {...wholeList, section: 1};
  /** The address after a change. */
  const changedTo = (search: string, change: Change | null) =>
    decodeURIComponent(changed(new URLSearchParams(search), change!).toString());

  it("pin what is picked, and let it go again", () => {
    expect(changedTo("sort=name", pick({...one, department: "市法院"}))).toBe(
      "sort=name&pick.section=1&pick.department=市法院",
    );
    expect(changedTo("pick.section=1&pick.department=市法院", pick(null))).toBe("");
    expect(changedTo("pick.section=2", pin(one))).toBe("pin.section=1");
    const [alone] = shownPicks(at("pin.section=1"));
    expect(changedTo("pin.section=1", unpin(alone!, true))).toBe("pick.section=1");
    expect(changedTo("pin.section=1&pick.section=2", unpin(alone!, false))).toBe("pick.section=2");
  });

  it("name a set's departments one by one, and all tasks by an empty pick", () => {
    expect(changedTo("", pick({...wholeList, all: ["甲, 乙", "丙"], only: true}))).toBe(
      "pick.only=1&pick.all=丙&pick.all=甲,+乙",
    );
    expect(changedTo("pick.section=1", pick(wholeList))).toBe("pick=");
    expect(shownPicks(at("pick="))[0]!.filters).toEqual(wholeList);
    expect(changedTo("pick=", pick(one))).toBe("pick.section=1");
  });

  it("turn an address of an earlier version into one of this", () => {
    expect(changedTo("pick=section%3D1", pick({...one, section: 2}))).toBe("pick.section=2");
    expect(changedTo("pick=section%3D1&pin=section%3D2", pin(one))).toBe("pin.section=1");
  });

  it("pick by a press what is not shown, and let go what is", () => {
    expect(changedTo("", press(one, at("")))).toBe("pick.section=1");
    const pressed = (search: string) => changedTo(search, press(one, at(search)));
    expect(pressed("pick.section=2&pin.section=3")).toBe("pin.section=3&pick.section=1");
    expect(pressed("pick.section=1&pin.section=3")).toBe("pin.section=3");
    expect(pressed("pick.section=2&pin.section=1")).toBe("pick.section=2");
    expect(pressed("pick.section=1&pin.section=1")).toBe("");
  });

  it("let the pick go first, then the pin, both where they are the same", () => {
    expect(letLastGo(at(""))).toBeNull();
    const last = (search: string) => changedTo(search, letLastGo(at(search)));
    expect(last("pick.section=1&pin.section=2")).toBe("pin.section=2");
    expect(last("pin.section=2")).toBe("");
    expect(last("pick.section=1&pin.section=1")).toBe("");
    const both = "pick.section=1&pin.section=2";
    const [, pinned] = shownPicks(at(both));
    expect(changedTo(both, letGo(pinned!, at(both)))).toBe("pick.section=1");
  });
});
