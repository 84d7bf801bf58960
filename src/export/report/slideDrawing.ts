import type PptxGenJS from "pptxgenjs";
import {hairline, ink, mutedInk, paper} from "../../charts/parts/colours.js";
import type {SvgFile} from "../svg.js";
import {possibleInXml} from "../xml.js";
import {chartOptions} from "./slideChart.js";
import {addSource} from "./slideLayouts.js";
import {codeFont} from "./slidePackage.js";
import {area, box, headY, hex, inches, margins, sizes, small, style} from "./slideShape.js";
import type {Slide, SlideCode, SlideText} from "./slides.js";
import {below, belowHeight, padding, type SlideTable} from "./slideTable.js";
import {fitted, lineHeight} from "./slideText.js";

/** A picture and its PNG, both as files; null: none could be made. */
export interface SlideImage {
  vector: SvgFile;
  png: Uint8Array | null;
}

/** A white pixel. */
const blank = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";
/** A slide of a section. */
export function addSlide(
  deck: PptxGenJS,
  slide: Slide,
  sectionTitle: string,
  image: SlideImage | undefined,
): void {
  const {content} = slide;
  const drawn = deck.addSlide({masterName: content.kind === "text" ? "Text" : "Content", sectionTitle});
  const muted = (text: string, y: number, width: number, size: number) => {
    if (text === "") return;
    drawn.addText(fitted(possibleInXml(text), size, width, 1), {
      ...box(area.left, y, width, lineHeight(size)),
      ...style(size, mutedInk),
      valign: "top",
      margin: 0,
    });
  };
  muted(slide.head, headY, area.width / 2 - 20, small);
  drawn.addText(slide.title, {placeholder: "title"});
  muted(slide.name, 115, area.width, 13);
  if (content.kind === "text") addLines(drawn, content);
  else if (content.kind === "code") addCode(drawn, content);
  else if (content.kind === "table") addTable(drawn, content);
  else if (content.kind === "bars") {
    const data = content.bars.series.map(({name, values}) => ({
      name: possibleInXml(name),
      labels: content.bars.categories.map(possibleInXml),
      values: [...values],
    }));
    const frame = box(area.left, area.top, area.width, area.bottom - area.top);
    drawn.addChart("bar", data, {...frame, ...chartOptions(content)});
  } else if (image) addPicture(drawn, content.description, image);
  addSource(drawn, slide.source);
  drawn.addNotes(possibleInXml(slide.notes));
}

function addLines(slide: PptxGenJS.Slide, {lines}: SlideText): void {
  const runs = lines.flatMap(({bullet, lead, text}) => {
    const options = {
      ...style(sizes.text, ink),
      bullet: bullet ? {indent: sizes.indent} : false,
      paraSpaceAfter: sizes.gap,
    };
    const words = {text: possibleInXml(text), options: {...options, breakLine: true}};
    if (lead === "") return [words];
    const rest = {...words, options: {...words.options, bullet: false}};
    return [{text: possibleInXml(lead), options: {...options, bold: true}}, rest];
  });
  slide.addText(runs, {placeholder: "body"});
}

function addCode(slide: PptxGenJS.Slide, {lines}: SlideCode): void {
  slide.addText(lines.join("\n"), {
    ...box(area.left, area.top, area.width, area.bottom - area.top),
    ...style(sizes.code, ink),
    fontFace: codeFont,
    valign: "top",
    margin: 0,
  });
}

function addTable(slide: PptxGenJS.Slide, table: SlideTable): void {
  const shaded = table.rows.some(({shades}) => shades.some((shade) => shade !== null));
  const edge = (color: string, pt: number) => ({type: "solid" as const, color: hex(color), pt});
  const none = {type: "none" as const};
  type Edges = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];
  const rows = table.rows.map(({bold, cells, shades}, index) => {
    const white = edge(paper, 0.75);
    const bottom = index === 0 ? edge(mutedInk, 1) : edge(hairline, 0.75);
    const edges = (): Edges =>
      shaded && index > 0 ? [white, white, white, white] : [none, none, bottom, none];
    return cells.map((text, column) => {
      const shade = shades[column];
      return {
        text,
        options: {
          ...style(table.size, shade?.ink ?? ink, bold),
          align: table.aligns[column]!,
          valign: "middle" as const,
          margin: margins(padding.y, padding.x),
          border: edges(),
          ...(shade ? {fill: {color: hex(shade.fill)}} : {}),
        },
      };
    });
  });
  const width = table.widths.reduce((sum, each) => sum + each, 0);
  const heights = table.rows.map(({height}) => height);
  const height = heights.reduce((sum, each) => sum + each, 0);
  slide.addTable(rows, {
    ...box(area.left, area.top, width, height),
    colW: table.widths.map(inches),
    rowH: heights.map(inches),
    objectName: possibleInXml(table.caption),
  });
  if (table.below.length > 0) {
    slide.addText(table.below.join("\n"), {
      ...box(area.left, area.top + height + below.gap, area.width, belowHeight(table.below) - below.gap),
      ...style(below.size, mutedInk),
      valign: "top",
      margin: 0,
    });
  }
}

/** A picture in its proportions, in the middle, as large as there is room for but not beyond the size of its words. */
function addPicture(slide: PptxGenJS.Slide, description: string, {vector, png}: SlideImage): void {
  const [width, height] = [area.width, area.bottom - area.top];
  const scale = Math.min(width / vector.width, height / vector.height, 1.4);
  const [w, h] = [vector.width * scale, vector.height * scale];
  slide.addImage({
    data: `image/png;base64,${png ? base64(png) : blank}`,
    ...box(area.left + (width - w) / 2, area.top + (height - h) / 2, w, h),
    altText: possibleInXml(description),
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
