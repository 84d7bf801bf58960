import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  PageOrientation,
  ShadingType,
} from "docx";

/**
 * The layout of official documents, GB/T 9704—2012: A4, the text 156 mm × 225 mm with 37 mm above it and 28 mm on its
 * left, 22 lines to the page, 三号 仿宋, digits of the page 四号 宋体.
 */

/** Twentieths of a point, in which Word measures. */
const millimetre = 1440 / 25.4;
export const point = 20;
const twips = (millimetres: number) => Math.round(millimetres * millimetre);

export type Orientation = "portrait" | "landscape";

/** The room for text on a sheet, in twentieths of a point. */
export const room = {
  portrait: {width: twips(156), height: twips(225)},
  landscape: {width: twips(225), height: twips(156)},
};

/** A sheet; one lying down is the upright one turned, its head at the binding. */
export function sheet(orientation: Orientation) {
  const [top, right, bottom, left] = orientation === "portrait" ? [37, 26, 35, 28] : [28, 37, 26, 35];
  return {
    size: {
      orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      width: twips(210),
      height: twips(297),
    },
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(15),
      // The number stands 7 mm below the text.
      footer: twips(bottom - 7) - 14 * point,
    },
  };
}

const fontOf = (eastAsia: string) => ({ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia});
const song = fontOf("宋体");
const fangsong = fontOf("仿宋");
const hei = fontOf("黑体");
const kai = fontOf("楷体");
/** 小标宋 is drawn as heavy as it should be: where it is not installed, {@link fontTable} asks for 宋体. */
const title = fontOf("方正小标宋简体");
const code = {ascii: "Consolas", hAnsi: "Consolas", eastAsia: "宋体"};
const songOnly = {ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体"};

/** Other names of the fonts, by which programs find them, or what to take in their place. */
const otherNames: Record<string, string> = {
  宋体: "SimSun",
  仿宋: "FangSong",
  黑体: "SimHei",
  楷体: "KaiTi",
  方正小标宋简体: "宋体",
};

/** The part of a Word document in which programs look for other names of its fonts. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(otherNames).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  ),
  "</w:fonts>",
].join("");

/** Sizes in half points, by their Chinese names. */
const size = {二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18};

const exactly = (points: number) => ({line: points * point, lineRule: LineRuleType.EXACT});
const lines = exactly(28.95);
const twoCharacters = {firstLineChars: 200, firstLine: 2 * 16 * point};

const heading = (level: number, font: ReturnType<typeof fontOf>, bold: boolean) => ({
  basedOn: "Normal",
  next: "BodyText",
  quickFormat: true,
  paragraph: {outlineLevel: level - 1, keepNext: true, indent: twoCharacters, spacing: {before: 0, after: 0}},
  run: {font, size: size.三号, bold, color: "000000"},
});

const paragraph = (
  id: string,
  name: string,
  looks: Pick<IParagraphStyleOptions, "paragraph" | "run">,
): IParagraphStyleOptions => ({id, name, basedOn: "Normal", quickFormat: true, ...looks});

const contents = (level: number) =>
  paragraph(`TOC${level}`, `toc ${level}`, {
    paragraph: {indent: {left: (level - 1) * 2 * 14 * point}, spacing: exactly(26)},
    run: {size: size.四号},
  });

/** Styles by their built-in names where Word has one, so that its navigation and its tables of contents know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {font: fangsong, size: size.三号, language: {value: "en-US", eastAsia: "zh-CN"}},
      paragraph: {spacing: {before: 0, after: 0, ...lines}},
    },
    title: {
      basedOn: "Normal",
      paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 0, after: 0, ...exactly(35)}},
      run: {font: title, size: size.二号},
    },
    heading1: heading(1, hei, false),
    heading2: heading(2, kai, false),
    heading3: heading(3, fangsong, true),
    caption: {
      basedOn: "Normal",
      paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 120, after: 60, ...exactly(20)}},
      run: {font: hei, size: size.小四, bold: false, italics: false, color: "000000"},
    },
    hyperlink: {run: {color: "0563C1"}},
  },
  paragraphStyles: [
    paragraph("Subtitle", "Subtitle", {
      paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 120, after: 240}},
      run: {font: kai},
    }),
    paragraph("Facts", "Report Facts", {
      paragraph: {alignment: AlignmentType.CENTER, spacing: exactly(24)},
      run: {size: size.四号},
    }),
    paragraph("TOCHeading", "TOC Heading", {
      paragraph: {alignment: AlignmentType.CENTER, keepNext: true, spacing: {before: 360, after: 120}},
      run: {font: hei},
    }),
    contents(1),
    contents(2),
    paragraph("BodyText", "Body Text", {paragraph: {indent: twoCharacters, alignment: AlignmentType.BOTH}}),
    // A picture is as high as its line, which therefore has no height of its own.
    paragraph("Picture", "Report Picture", {
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: {before: 120, line: 240, lineRule: LineRuleType.AUTO},
      },
    }),
    paragraph("Source", "Report Source", {
      paragraph: {spacing: {before: 0, after: 160, ...exactly(14)}},
      run: {font: song, size: size.小五, color: "444444"},
    }),
    paragraph("CodeTitle", "Report Code Title", {
      paragraph: {keepNext: true, spacing: {before: 160, after: 40, ...exactly(18)}},
      run: {font: hei, size: size.五号},
    }),
    paragraph("Code", "Report Code", {
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: exactly(14),
        shading: {type: ShadingType.CLEAR, color: "auto", fill: "F6F8FA"},
      },
      run: {font: code, size: size.小五},
    }),
    paragraph("Gap", "Report Gap", {
      paragraph: {spacing: {before: 0, after: 160, ...exactly(1)}},
      run: {size: 2},
    }),
    paragraph("Footer", "footer", {run: {font: songOnly, size: size.四号}}),
    ...[10.5, 9, 7.5, 6.5].map((points) =>
      paragraph(tableStyle(points), `Report Table ${points}`, {
        paragraph: {spacing: exactly(lineHeight(points) / point)},
        run: {font: song, size: points * 2},
      }),
    ),
  ],
};

/** The style of a table's cells by their size in points. */
export function tableStyle(points: number): string {
  return `Table${points * 10}`;
}

/** Height of a line in a table with letters of that size, in twentieths of a point. */
export function lineHeight(points: number): number {
  return Math.round(points * 1.3) * point;
}
