import {textWidth} from "../../src/layout/textWidth.ts";

export interface DrawnText {
  text: string;
  fontSize: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function inherited(element: Element, name: string): string | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const value = each.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/**
 * Every piece of text in a chart with the box that it takes, by the estimate that the layouts use. Points and commas of
 * vertical lines are left out: their ink takes a quarter of their box.
 */
export function drawnTexts(svg: Element): DrawnText[] {
  return [...svg.querySelectorAll("text, tspan")]
    .filter((element) => element.querySelector("tspan") === null)
    .filter((element) => element.localName !== "tspan" || !/[，。、]/u.test(element.textContent ?? ""))
    .map((element) => {
      const text = element.textContent ?? "";
      const fontSize = Number(inherited(element, "font-size"));
      const x = Number(element.getAttribute("x"));
      const y = Number(element.getAttribute("y"));
      const width = textWidth(text, fontSize);
      const anchor = inherited(element, "text-anchor") ?? "start";
      const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
      return {text, fontSize, left, right: left + width, top: y - 0.8 * fontSize, bottom: y + 0.1 * fontSize};
    });
}
