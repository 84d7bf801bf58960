import type PptxGenJS from "pptxgenjs";
import {hairline, ink, mutedInk, roleColours, rule} from "../../charts/parts/colours.js";
import {possibleInXml} from "../xml.js";
import type {Report} from "./report.js";
import {area, box, headY, hex, inches, margins, sizes, small, style} from "./slideShape.js";
import {fitted, lineHeight, linesOf} from "./slideText.js";

const foot = {y: 508, numberWidth: 60};

const line = (y: number, color: string) => ({
  line: {...box(area.left, y, area.width, 0), line: {color: hex(color), width: 0.75}},
});

/** The layouts of slides: title, text, and one for all that is drawn. */
export function defineLayouts(deck: PptxGenJS, report: Report): void {
  const slideNumber = {
    ...box(area.left + area.width - foot.numberWidth, foot.y, foot.numberWidth, 18),
    fontSize: small,
    color: hex(mutedInk),
    align: "right" as const,
    margin: 0,
  };
  const title = (y: number, height: number, size: number) => ({
    placeholder: {
      options: {
        name: "title",
        type: "title" as const,
        ...box(area.left, y, area.width, height),
        ...style(size, ink, true),
        align: "left" as const,
        valign: "bottom" as const,
        margin: 0,
      },
    },
  });
  const body = (y: number, height: number, size: number, color: string) => ({
    placeholder: {
      options: {
        name: "body",
        type: "body" as const,
        ...box(area.left, y, area.width, height),
        ...style(size, color),
        valign: "top" as const,
        margin: 0,
      },
    },
  });
  const list = fitted(possibleInXml(report.title), small, area.width / 2, 1);
  const frame = [
    line(40, rule),
    line(foot.y - 6, hairline),
    {
      text: {
        text: list,
        options: {
          ...box(area.left + area.width / 2, headY, area.width / 2, lineHeight(small)),
          ...style(small, mutedInk),
          align: "right" as const,
          margin: 0,
        },
      },
    },
    title(44, 68, sizes.title),
  ];
  deck.defineSlideMaster({
    title: "Title",
    objects: [
      {rect: {...box(area.left, 222, 64, 4), fill: {color: hex(roleColours.lead)}}},
      line(foot.y - 6, hairline),
      title(60, 148, 36),
      body(238, 30, 20, mutedInk),
    ],
  });
  deck.defineSlideMaster({
    title: "Text",
    slideNumber,
    objects: [...frame, body(area.textTop, area.bottom - area.textTop, sizes.text, ink)],
  });
  deck.defineSlideMaster({title: "Content", slideNumber, objects: frame});
}

/** The first slide: the list's title, what the report is, and its facts. */
export function addTitleSlide(deck: PptxGenJS, report: Report, sectionTitle: string, notes: string): void {
  const slide = deck.addSlide({masterName: "Title", sectionTitle});
  const title = possibleInXml(report.title).replaceAll("\n", " ");
  const size = [36, 30, 24].find((each) => linesOf(title, each, area.width) * lineHeight(each) <= 148) ?? 20;
  const shown = fitted(title, size, area.width, Math.floor(148 / lineHeight(size)));
  slide.addText([{text: shown, options: style(size, ink, true)}], {placeholder: "title"});
  slide.addText(fitted(possibleInXml(report.subtitle), 20, area.width, 1), {placeholder: "body"});
  const widths = [120, area.width - 120];
  const lines = report.facts.slice(0, 8).map(({name, value}) =>
    [name, value].map((text, column) => ({
      text: fitted(possibleInXml(text), 14, widths[column]!, 1),
      options: {...style(14, column === 0 ? mutedInk : ink), margin: margins(2, 0)},
    })),
  );
  const height = lineHeight(14) + 4;
  if (lines.length > 0) {
    slide.addTable(lines, {
      ...box(area.left, 288, area.width, height * lines.length),
      colW: widths.map(inches),
      rowH: lines.map(() => inches(height)),
    });
  }
  addSource(slide, report.source);
  slide.addNotes(possibleInXml(notes));
}

/** The source at the foot of a slide. */
export function addSource(slide: PptxGenJS.Slide, source: string): void {
  const width = area.width - foot.numberWidth - 20;
  slide.addText(fitted(possibleInXml(source).replaceAll("\n", " "), small, width, 1), {
    ...box(area.left, foot.y, width, 18),
    ...style(small, mutedInk),
    valign: "top",
    margin: 0,
  });
}
