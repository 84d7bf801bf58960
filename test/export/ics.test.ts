import ICAL from "ical.js";
import {describe, expect, it} from "vitest";
import {type CalendarDay, icsBlob, icsText} from "../../src/export/ics.ts";

const day = (some: Partial<CalendarDay> = {}): CalendarDay => ({
  id: "list/7",
  date: "2021-12-31",
  summary: "第7项 建立机制",
  description: ["牵头：市法院"],
  categories: ["限期完成"],
  ...some,
});
const stamp = new Date(Date.UTC(2021, 0, 1));
const text = (...days: CalendarDay[]) => icsText({name: "分工方案", days, stamp});

/** The calendar as another program reads it. */
const read = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]);
const events = (ics: string) =>
  read(ics)
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));

/** All that RFC 5545 gives a meaning in text, and all that it forbids. */
const hostile = `甲,乙;丙\\n丁:"戊"'己'\r\nBEGIN:VALARM\nEND:VEVENT\r\u2028\u0000\u0007\ud800—𠮷😀${"长".repeat(80)}`;

describe("icsText", () => {
  const ics = text(day(), day({id: "list/8", date: "2020-02-29"}));

  it("is a published calendar with a product, of whole days that end on the day after", () => {
    const calendar = read(ics);
    expect(
      ["version", "method", "prodid", "x-wr-calname"].map((name) => calendar.getFirstPropertyValue(name)),
    ).toEqual(["2.0", "PUBLISH", "-//responsibility-list-dashboard//deadlines//ZH", "分工方案"]);
    expect(
      events(ics).map(({startDate, endDate}) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, "2021-12-31", "2022-01-01"],
      [true, "2020-02-29", "2020-03-01"],
    ]);
  });

  it("says of each day what was given, leaves it free and rings no bell", () => {
    const [event] = events(ics);
    const {component, uid, summary, description} = event!;
    expect([uid, summary, description]).toEqual([
      "list%2F7@responsibility-list-dashboard",
      "第7项 建立机制",
      "牵头：市法院",
    ]);
    expect(component.getFirstProperty("categories")!.getValues()).toEqual(["限期完成"]);
    expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect((component.getFirstPropertyValue("dtstamp") as ICAL.Time).toString()).toBe("2021-01-01T00:00:00Z");
    expect(component.getAllSubcomponents("valarm")).toEqual([]);
    expect(component.getFirstProperty("url")).toBeNull();
  });

  it("keeps text that would be taken for something else, and nothing that cannot be in text", () => {
    const [event, ...others] = events(
      text(day({summary: hostile, description: [hostile], categories: ["a,b;c"]})),
    );
    expect(others).toEqual([]);
    const kept = `甲,乙;丙\\n丁:"戊"'己'\nBEGIN:VALARM\nEND:VEVENT\n\n   —𠮷😀${"长".repeat(80)}`;
    expect(event!.description).toBe(kept);
    expect(event!.summary).toBe(kept.replace(/\s+/g, " "));
    expect(event!.component.getFirstProperty("categories")!.getValues()).toEqual(["a,b;c"]);
  });

  it("gives an event the same id and no later version in every file, and needs no escapes in it", () => {
    const lines = text(day({id: "a,b;c\\d/1", summary: "改过"})).split("\r\n");
    expect(lines.filter((line) => /^(UID|SEQUENCE|DTSTAMP)/.test(line))).toEqual([
      "UID:a%2Cb%3Bc%5Cd%2F1@responsibility-list-dashboard",
      "SEQUENCE:0",
      "DTSTAMP:20210101T000000Z",
    ]);
  });

  it("has lines of at most 75 octets, each ended by CRLF, and no character cut in two", () => {
    const bytes = new TextEncoder().encode(text(day({description: [hostile, "a".repeat(300)]})));
    const whole = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    expect(whole.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(whole.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of whole.split("\r\n")) {
      const octets = new TextEncoder().encode(line);
      expect(octets.length).toBeLessThanOrEqual(75);
      expect(() => new TextDecoder("utf-8", {fatal: true}).decode(octets)).not.toThrow();
    }
  });

  it("is the same at every call, and in every time zone", () => {
    const zone = process.env.TZ;
    try {
      for (const other of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"]) {
        process.env.TZ = other;
        expect(text(day(), day({id: "list/8", date: "2020-02-29"}))).toBe(ics);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("is a file of its type", async () => {
    const blob = icsBlob({name: "分工方案", days: [day()], stamp});
    expect(blob.type).toBe("text/calendar;charset=utf-8");
    expect(await blob.text()).toBe(text(day()));
  });
});
