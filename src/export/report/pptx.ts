import PptxGenJS from "pptxgenjs";
import {datedPackage} from "../officePackage.js";
import {xlsxBytes} from "../xlsx.js";
import {possibleInXml} from "../xml.js";
import type {Raster, Report} from "./report.js";
import {addSlide, type SlideImage} from "./slideDrawing.js";
import {addTitleSlide, defineLayouts} from "./slideLayouts.js";
import {mendedPresentation} from "./slidePackage.js";
import {reportNotes, type Slide, type SlideBars, sectionSlides} from "./slides.js";

const font = "Microsoft YaHei";

/**
 * The report as a presentation for PowerPoint and WPS, 16 : 9: a title, then one message a slide. Text and tables are
 * native, and so are charts made of bars, with their numbers in a workbook; other charts are pictures: a vector, and beside
 * it the PNG from `raster`, twice as large, for programs that draw no vectors. Where `raster` gives null, those show a
 * white place that has the description as its alternative text. The same report gives the same bytes.
 */
export async function reportPptx(report: Report, raster: Raster): Promise<Uint8Array> {
  const counts = {table: 0, figure: 0};
  const sections = report.sections.map((section) => sectionSlides(section, report, counts));
  const slides = sections.flat();
  const images = new Map<Slide, SlideImage>();
  for (const slide of slides) {
    if (slide.content.kind !== "picture") continue;
    const vector = slide.content.figure.picture(false);
    images.set(slide, {vector, png: await raster(vector, 2)});
  }
  const bars = slides.map(({content}) => content).filter((content) => content.kind === "bars");
  const books = await Promise.all(bars.map((each) => bookOf(each, report.year)));

  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.theme = {headFontFace: font, bodyFontFace: font};
  deck.title = possibleInXml(report.title);
  deck.subject = possibleInXml(report.subtitle);
  deck.author = "";
  deck.company = "";
  defineLayouts(deck, report);
  deck.addSection({title: deck.title});
  addTitleSlide(deck, report, deck.title, reportNotes(report));
  sections.forEach((each, index) => {
    const heading = `${index + 1} ${possibleInXml(report.sections[index]!.heading)}`;
    deck.addSection({title: heading});
    for (const slide of each) addSlide(deck, slide, heading, images.get(slide));
  });
  const file = (await deck.write({outputType: "uint8array"})) as Uint8Array;
  // The title is the first slide.
  const pictures = slides.flatMap((slide, index) => {
    const image = images.get(slide);
    return image ? [[index + 2, image.vector] as const] : [];
  });
  const language = report.language.startsWith("zh") ? "zh-CN" : "en-US";
  const {year} = report;
  return datedPackage(
    mendedPresentation(file, {font, language, year, pictures: new Map(pictures), books}),
    year,
  );
}

/** What the library puts behind a chart, as a workbook of ours: categories, then the series. */
const bookOf = ({bars, title}: SlideBars, year: number): Promise<Uint8Array> =>
  xlsxBytes({
    sheets: [
      {
        name: "Sheet1",
        cover: [],
        columns: [{name: title, width: 30}, ...bars.series.map(({name}) => ({name, width: 14}))],
        rows: bars.categories.map((category, at) => [
          category,
          ...bars.series.map(({values}) => values[at] ?? 0),
        ]),
      },
    ],
    date: new Date(Date.UTC(year, 0, 1)),
  });
