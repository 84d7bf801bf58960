import type {DepartmentRow} from "../queries/departments.js";
import {round} from "./round.js";
import {balanceText, textWidth, wrapText} from "./textWidth.js";

/** What the network needs of a row of the departments query. */
export type NetworkDepartment = Pick<
  DepartmentRow,
  "department" | "short_name" | "department_order" | "tasks" | "lead"
>;

/** A circle with its label, and the room that the two take, in pixels around the centre of the circle. */
export interface NodeBox {
  /** The short name, in one piece. */
  name: string;
  radius: number;
  lines: string[];
  fontSize: number;
  /** Width of the widest line and height of all lines. */
  labelWidth: number;
  labelHeight: number;
  /** True: the label stands inside the circle; otherwise above or below it. */
  inside: boolean;
}

/** How far a box reaches from the centre of its circle. */
export interface Extent {
  halfWidth: number;
  up: number;
  down: number;
}

/** Line height of a label, in em. */
export const lineHeight = 1.2;
/** Pixels between a circle and the label outside it. */
export const labelGap = 3;
/** Pixels kept free on all sides of a box. */
export const boxMargin = 3;

const widest = 6.6;
const mostLines = 3;

const chinese = /^[\u4e00-\u9fff]+$/u;

/**
 * Lines of a name: one if it is short, else a few of about equal length; cut only if even that is not enough. A
 * Chinese name of two lines breaks after an even number of characters, as most of its words have two: 自然|资源局.
 */
function labelLines(name: string, width: number, fontSize: number): string[] {
  if (textWidth(name, fontSize) <= width) return [name];
  if (chinese.test(name)) {
    const even = [...name].length / 2;
    const at = 2 * Math.round(even / 2 + (even % 2 === 1 ? 0.1 : 0));
    const halves = [name.slice(0, at), name.slice(at)];
    if (halves.every((half) => textWidth(half, fontSize) <= width)) return halves;
  }
  return balanceText(name, width, fontSize);
}

function block(lines: string[], fontSize: number): {labelWidth: number; labelHeight: number} {
  return {
    labelWidth: Math.max(0, ...lines.map((line) => textWidth(line, fontSize))),
    labelHeight: lines.length * fontSize * lineHeight,
  };
}

/** True if a block of text fits into a circle, clear of its ring. */
function fitsInside(width: number, height: number, radius: number): boolean {
  return Math.hypot(width / 2, height / 2 - 1) <= radius - 5;
}

/** Radius of the largest circle in a frame; the others follow by area. */
export function largestRadius(width: number, height: number): number {
  return Math.max(16, Math.min(46, Math.sqrt(width * height) / 19));
}

/** Circle and label of a department. The area of the circle is proportional to its tasks, from a radius of 3 on. */
export function nodeBox(department: NetworkDepartment, mostTasks: number, largest: number): NodeBox {
  const share = mostTasks > 0 ? Math.max(0, department.tasks) / mostTasks : 0;
  const radius = Math.max(3, round(largest * Math.sqrt(share)));
  const fontSize = largest < 30 ? 11 : share >= 0.5 ? 14 : share >= 0.15 ? 13 : 12;
  const name = department.short_name.trim() || department.department.trim();
  for (const size of new Set([fontSize, Math.min(fontSize, 12)])) {
    for (const width of [widest, 4.1, 3.1]) {
      const lines = labelLines(name, width * size, size);
      const room = block(lines, size);
      if (lines.length <= mostLines && fitsInside(room.labelWidth, room.labelHeight, radius)) {
        return {name, radius, lines, fontSize: size, ...room, inside: true};
      }
    }
  }
  const whole = labelLines(name, widest * fontSize, fontSize);
  const lines = whole.length > mostLines ? wrapText(name, widest * fontSize, fontSize, mostLines) : whole;
  return {name, radius, lines, fontSize, ...block(lines, fontSize), inside: false};
}

/** The room of a box whose label stands above its circle, or below it. */
export function extent(box: NodeBox, above: boolean): Extent {
  if (box.inside) return {halfWidth: box.radius, up: box.radius, down: box.radius};
  const far = box.radius + labelGap + box.labelHeight;
  return {
    halfWidth: Math.max(box.radius, box.labelWidth / 2),
    up: above ? far : box.radius,
    down: above ? box.radius : far,
  };
}
