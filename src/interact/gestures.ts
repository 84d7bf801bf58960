import type {Point} from "../layout/point.js";
import {type Mark, markAt} from "./marks.js";

/** What a pointer can do to a scene; all places in the chart's pixels. */
export interface Gestures {
  /** Whether there is something to pan to: else a finger scrolls the page. */
  canPan(): boolean;
  onPan(by: Point): void;
  /** Two fingers moved apart by a factor, around a point, which itself moved. */
  onPinch(factor: number, at: Point, by: Point): void;
  /** A node that is held was pulled by so much; `last`: it was let go. */
  onDrag(mark: Mark, by: Point, last: boolean): void;
}

interface Held {
  start: Point;
  at: Point;
  isMouse: boolean;
}

/** Pixels of the window that a pointer moves before it drags: less is a click. */
const slop = 4;
/** Milliseconds that a finger rests on a node before it holds it: one that moves earlier scrolls or pans. */
const rest = 300;

const between = (a: Point, b: Point): Point => ({x: a.x - b.x, y: a.y - b.y});
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Reads gestures on a chart: a pointer pulls the node on which it went down, and pans from anywhere else; two fingers
 * zoom. A finger has to rest on a node first. What began as a gesture ends without a click, and a click is no gesture.
 */
export function gestures(chart: SVGSVGElement, {canPan, onPan, onPinch, onDrag}: Gestures): void {
  const held = new Map<number, Held>();
  let kind: "none" | "waiting" | "pan" | "drag" | "pinch" = "none";
  let node: Mark | null = null;
  /** True until the click that a browser makes of the end of a gesture has come. */
  let wasGesture = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const scale = () => {
    const {width} = chart.getBoundingClientRect();
    return width > 0 ? Number(chart.getAttribute("width")) / width : 1;
  };
  const inChart = ({x, y}: Point): Point => {
    const {left, top} = chart.getBoundingClientRect();
    return {x: (x - left) * scale(), y: (y - top) * scale()};
  };
  const scaled = ({x, y}: Point): Point => ({x: x * scale(), y: y * scale()});
  const isMoving = () => kind === "pan" || kind === "drag" || kind === "pinch";

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // A mouse that comes down again, or beside a finger, was let go where the chart heard nothing of it.
    for (const [id, {isMouse}] of held) if (isMouse) release(id);
    if (held.size >= 2) return;
    const at = {x: event.clientX, y: event.clientY};
    held.set(event.pointerId, {start: at, at, isMouse: event.pointerType === "mouse"});
    clearTimeout(timer);
    if (held.size === 2) {
      if (kind === "drag") onDrag(node!, {x: 0, y: 0}, true);
      kind = "pinch";
      return;
    }
    const mark = markAt(chart, event);
    node = mark?.getAttribute("data-mark") === "node" ? mark : null;
    kind = "waiting";
    if (node && event.pointerType === "touch") {
      timer = setTimeout(() => {
        if (kind === "waiting") kind = "drag";
      }, rest);
    }
  };

  const begin = (event: PointerEvent) => {
    clearTimeout(timer);
    if (node && event.pointerType !== "touch") kind = "drag";
    else kind = canPan() ? "pan" : "none";
    if (isMoving()) chart.setPointerCapture?.(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    const pointer = held.get(event.pointerId);
    if (!pointer) return;
    // So was one that moves without a button.
    if (pointer.isMouse && event.buttons === 0) return release(event.pointerId);
    const at = {x: event.clientX, y: event.clientY};
    const before = [...held.values()].map((each) => each.at);
    if (kind === "waiting") {
      if (distance(at, pointer.start) < slop) return;
      begin(event);
    }
    const by = scaled(between(at, pointer.at));
    pointer.at = at;
    if (kind === "pan") onPan(by);
    else if (kind === "drag") onDrag(node!, by, false);
    else if (kind === "pinch" && before.length === 2) {
      const after = [...held.values()].map((each) => each.at);
      const middle = (points: Point[]) =>
        inChart({
          x: (points[0]!.x + points[1]!.x) / 2,
          y: (points[0]!.y + points[1]!.y) / 2,
        });
      const factor = distance(after[0]!, after[1]!) / Math.max(1, distance(before[0]!, before[1]!));
      onPinch(factor, middle(before), between(middle(after), middle(before)));
    }
  };

  const release = (pointer: number) => {
    if (!held.delete(pointer)) return;
    clearTimeout(timer);
    if (kind === "drag") onDrag(node!, {x: 0, y: 0}, true);
    if (isMoving()) {
      wasGesture = true;
      setTimeout(() => {
        wasGesture = false;
      }, 0);
    }
    // A finger that stays after two pans no further: it would jump.
    kind = "none";
  };

  const end = (event: PointerEvent) => release(event.pointerId);
  chart.addEventListener("pointerdown", down);
  chart.addEventListener("pointermove", move);
  chart.addEventListener("pointerup", end);
  chart.addEventListener("pointercancel", end);
  chart.addEventListener(
    "click",
    (event) => {
      if (wasGesture) event.stopImmediatePropagation();
    },
    {capture: true},
  );
  // Only this keeps the browser from scrolling or zooming the page meanwhile.
  chart.addEventListener(
    "touchmove",
    (event) => {
      const waits = kind === "waiting" && canPan();
      if ((isMoving() || waits || event.touches.length > 1) && event.cancelable) event.preventDefault();
    },
    {passive: false},
  );
  chart.addEventListener("contextmenu", (event) => {
    if (kind === "drag") event.preventDefault();
  });
}
