import {describe, expect, it} from "vitest";
import {noFilters} from "../../src/state/filters.ts";
import {permanentLink, readableLink} from "../../src/views/permanentLink.ts";

const at = (href: string, search: string, list: string) => ({
  document: {defaultView: {location: {href}}} as unknown as Document,
  search: new URLSearchParams(search),
  wholeList: {...noFilters, list},
});

describe("permanentLink", () => {
  it("names the list and the state, and leads to the figure", () => {
    expect(
      permanentLink(
        at("http://10.0.0.1/kanban/workload.html?role=lead#x", "role=lead", "甲-2021"),
        "#heat-title",
      ),
    ).toBe("http://10.0.0.1/kanban/workload.html?role=lead&list=%E7%94%B2-2021#heat-title");
  });

  it("holds what the page takes from the day on which it is read", () => {
    expect(permanentLink(at("http://a/deadlines", "", "x"), "#t", {day: "2024-01-31"})).toBe(
      "http://a/deadlines?list=x&day=2024-01-31#t",
    );
  });

  it("keeps what is asked of an imported list from servers", () => {
    expect(permanentLink(at("http://a/network.html", "focus=甲", "import-0123456789abcdef"), "#t")).toBe(
      "http://a/network.html#focus=%E7%94%B2&list=import-0123456789abcdef",
    );
  });
});

describe("readableLink", () => {
  it("writes Chinese as Chinese, and nothing that would mean something else", () => {
    const link = permanentLink(
      at("http://a/b.html", "department=市法院&with=A%26B+C%25&all=%E2%80%AE甲", "x"),
      "",
    );
    const readable = readableLink(link);
    expect(readable).toContain("department=市法院&with=A%26B+C%25&");
    expect(readable).not.toContain("\u202e");
    expect([...new URL(readable).searchParams]).toEqual([...new URL(link).searchParams]);
  });

  it("leaves what is no text of its own", () => {
    expect(readableLink("http://a/?x=%E5%B8&y=%ff")).toBe("http://a/?x=%E5%B8&y=%ff");
  });
});
