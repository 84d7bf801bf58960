import {paper, roleColours} from "../../charts/parts/colours.js";
import {onColour} from "../../charts/parts/contrast.js";

/** A chart with two axes, categories of one level and all of them named, the font for Chinese, and labels that can be read on their bars. */
export function mendedChart(xml: string, font: string, language: string): string {
  return xml
    .replace(/(<c:axId val="\d+"\/>){3}(?=<\/c:barChart>)/, (axes) =>
      axes.replace(/<c:axId val="\d+"\/>$/, ""),
    )
    .replaceAll(/<(\/?)c:multiLvlStr(Ref|Cache)>/g, "<$1c:str$2>")
    .replaceAll(/<\/?c:lvl>/g, "")
    .replace(/(?=<c:noMultiLvlLbl )/, '<c:tickLblSkip val="1"/>')
    .replaceAll("<a:defRPr ", `<a:defRPr lang="${language}" `)
    .replaceAll(/<a:latin typeface="[^"]*"\/>/g, `<a:latin typeface="${font}"/><a:ea typeface="${font}"/>`)
    .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) => {
      const fill = `#${/<a:srgbClr val="(\w{6})"/.exec(series)![1]}`.toLowerCase();
      const labelled = series.replace(
        /(<a:defRPr [^>]*><a:solidFill><a:srgbClr val=")\w{6}/,
        (_, start: string) =>
          start + (fill === paper ? roleColours.lead : onColour(fill)).slice(1).toUpperCase(),
      );
      return fill === paper ? outlined(labelled) : labelled;
    });
}

/** A white part has a dashed red outline, as on the page. */
const outlined = (series: string): string =>
  series.replace(
    /(<c:spPr>\s*<a:solidFill>.*?<\/a:solidFill>)(?:<a:ln .*?<\/a:ln>)?/s,
    (_, fill: string) =>
      `${fill}<a:ln w="12700"><a:solidFill><a:srgbClr val="${roleColours.lead.slice(1).toUpperCase()}"/></a:solidFill><a:prstDash val="dash"/></a:ln>`,
  );
