import ical, {ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency} from "ical-generator";

/** A day in a calendar. */
export interface CalendarDay {
  /**
   * Tells days apart, and is the same for the same task in every file, so that a program which reads a second file may
   * know the event. Which of two it keeps is the program's affair: both have the same stamp and SEQUENCE 0, and so
   * neither is the newer one to RFC 5546.
   */
  id: string;
  /** ISO date. */
  date: string;
  summary: string;
  /** Lines. */
  description: readonly string[];
  categories: readonly string[];
}

export interface CalendarContent {
  name: string;
  /** At least one: a calendar without an event is none to RFC 5545. */
  days: readonly CalendarDay[];
  /** When the file says that it was made: a day of the data and no clock, so that the same content gives the same bytes. */
  stamp: Date;
}

/** What is no character of a calendar's text: controls but the line feed, and halves of surrogate pairs. */
const noText = /(?!\n)\p{Cc}|\p{Surrogate}/gu;

/** Text on several lines, with the ends of lines as one character. */
const clean = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(noText, " ");
/** Text on one line. */
const oneLine = (text: string) => clean(text).replace(/\s+/g, " ").trim();

/**
 * Days as iCalendar (RFC 5545), which Outlook, WPS, Thunderbird and telephones open: an event for each, of the whole day
 * (its end, exclusive, is the day after), which leaves the day free and rings no bell. It names no address: neither that
 * of the site, which may be an office's own, nor anybody's.
 */
export function icsText({name, days, stamp}: CalendarContent): string {
  const calendar = ical({
    name: oneLine(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: {company: "responsibility-list-dashboard", product: "deadlines", language: "ZH"},
  });
  for (const {id, date, summary, description, categories} of days) {
    const start = new Date(`${date}T00:00:00Z`);
    calendar.createEvent({
      // No comma, semicolon or backslash: iCalendar escapes them, and some programs do not undo it in a UID.
      id: `${encodeURIComponent(id)}@responsibility-list-dashboard`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      stamp,
      summary: oneLine(summary),
      description: clean(description.join("\n")),
      categories: categories.map((each) => ({name: oneLine(each)})),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString().replace(/(\r\n)+$/, "")}\r\n`;
}

/** The calendar as a file. */
export const icsBlob = (content: CalendarContent): Blob =>
  new Blob([icsText(content)], {type: "text/calendar;charset=utf-8"});
