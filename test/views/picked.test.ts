import {describe, expect, it} from "vitest";
import {noFilters} from "../../src/state/filters.ts";
import {letGo, letLastGo, pick, pin, press, shownPicks, unpin} from "../../src/views/picked.ts";

const wholeList = {...noFilters, list: "l"};
const at = (search: string) => ({search: new URLSearchParams(search), wholeList});
const shown = (search: string) =>
  shownPicks(at(search)).map(({slot, filters}) => `${slot} ${filters.section}`);

describe("shownPicks", () => {
  it("gives the pick before the pin, one that is both once, of the page's list", () => {
    expect(shown("")).toEqual([]);
    expect(shown("pick=section=1")).toEqual(["pick 1"]);
    expect(shown("pin=section=2&pick=section=1")).toEqual(["pick 1", "pin 2"]);
    expect(shown("pin=section=1&pick=section=1")).toEqual(["pin 1"]);
    expect(shownPicks(at("pick=list%3Dother"))[0]!.filters.list).toBe("l");
  });
});

describe("the changes of the address", () => {
  it("pin what is picked, and let it go again", () => {
    expect(pick({...wholeList, section: 1})).toEqual({pick: "section=1"});
    expect(pick(null)).toEqual({pick: null});
    expect(pin({...wholeList, section: 1})).toEqual({pick: null, pin: "section=1"});
    const [alone] = shownPicks(at("pin=section=1"));
    expect(unpin(alone!, true)).toEqual({pick: "section=1", pin: null});
    expect(unpin(alone!, false)).toEqual({pin: null});
  });

  it("pick by a press what is not shown, and let go what is", () => {
    const one = {...wholeList, section: 1};
    expect(press(one, at(""))).toEqual({pick: "section=1"});
    expect(press(one, at("pick=section=2&pin=section=3"))).toEqual({pick: "section=1"});
    expect(press(one, at("pick=section=1&pin=section=3"))).toEqual({pick: null});
    expect(press(one, at("pick=section=2&pin=section=1"))).toEqual({pin: null});
    expect(press(one, at("pick=section=1&pin=section=1"))).toEqual({pick: null, pin: null});
  });

  it("let the pick go first, then the pin, both where they are the same", () => {
    expect(letLastGo(at(""))).toBeNull();
    expect(letLastGo(at("pick=section=1&pin=section=2"))).toEqual({pick: null});
    expect(letLastGo(at("pin=section=2"))).toEqual({pin: null});
    expect(letLastGo(at("pick=section=1&pin=section=1"))).toEqual({pick: null, pin: null});
    const [, pinned] = shownPicks(at("pick=section=1&pin=section=2"));
    expect(letGo(pinned!, at("pick=section=1&pin=section=2"))).toEqual({pin: null});
  });
});
