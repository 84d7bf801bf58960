import {type FileChild, ImageRun, Paragraph} from "docx";
import {strToU8} from "fflate";
import {possibleInXml} from "../xml.js";
import type {Raster, Report, ReportFigure} from "./report.js";
import {type Orientation, point, room} from "./wordStyles.js";
import {caption, paragraphs, sourceLine} from "./wordText.js";

/** Twentieths of a point in a pixel of a picture, of which there are 96 to the inch. */
const pixel = 15;
/** What a picture leaves of a sheet's height for a heading above, and its caption and source below. */
const besides = 88 * point;
/** The height of a line of the finding, and how many characters it has on an upright sheet. */
const line = {height: 28.5 * point, characters: 27};

/** A transparent pixel. */
const nothing = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/**
 * A chart: its finding as a paragraph, its picture as wide as the text, its numbered caption, and its source. The picture
 * is SVG, which Word draws from 2016 on; older programs show the PNG beside it, or an empty space with the alternative
 * text where none could be made.
 */
export async function wordFigure(
  figure: ReportFigure,
  number: number,
  report: Report,
  raster: Raster,
  orientation: Orientation,
): Promise<FileChild[]> {
  const picture = figure.picture(false);
  const png = await raster(picture, 2);
  // The first line is set in by two characters.
  const lines = Math.max(2, Math.ceil((figure.finding.length + 2) / line.characters));
  const scale = Math.min(
    room[orientation].width / (picture.width * pixel),
    (room[orientation].height - besides - lines * line.height) / (picture.height * pixel),
  );
  const image = new ImageRun({
    type: "svg",
    data: strToU8(picture.text),
    transformation: {width: picture.width * scale, height: picture.height * scale},
    fallback: {type: "png", data: png ?? nothing},
    altText: {
      // Counted here, as the library counts on from one document to the next.
      id: String(number),
      name: possibleInXml(report.words.figure(number)),
      title: possibleInXml(figure.title),
      description: possibleInXml(figure.description),
    },
  });
  return [
    ...(figure.finding === "" ? [] : paragraphs(figure.finding, "BodyText", true)),
    new Paragraph({style: "Picture", children: [image]}),
    caption(report.words.figure(number), number, figure.title, true),
    sourceLine(figure.source, figure.link, report),
  ];
}
