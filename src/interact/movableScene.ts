import {type NetworkScene, networkScene} from "../charts/networkScene.js";
import type {Point} from "../layout/point.js";
import {clipTo} from "./clipTo.js";
import {gestures} from "./gestures.js";
import {type Mark, markAt} from "./marks.js";
import {clamped, panned, type Viewport, whole, zoomed} from "./viewport.js";

export interface MovableOptions {
  /** What showed through the frame of the chart that this one takes the place of. */
  start?: Viewport | null;
  /** Called whenever something else shows. */
  onView?: (view: Viewport) => void;
  /** Called when a department was put down: where, as shares of the frame's width and height. */
  onMoved?: (department: string, place: {x: number; y: number}) => void;
}

/** A network that a reader can look at closely. */
export interface Zoom {
  in(): void;
  out(): void;
  /** Shows the whole scene. */
  fit(): void;
}

const factor = 1.5;
const duration = 200;
/** Pixels by which a key pans, in the frame, and moves a department. */
const steps = {pan: 80, move: 10};
const arrows: Record<string, Point> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

/**
 * Lets the reader zoom and pan a network and move its departments, the legend standing still. Wheel with Ctrl, and
 * without it where the chart has the focus and is zoomed; two fingers; a pull on the ground pans what is zoomed, one on a
 * department moves it. With the focus in the chart, + and − zoom, 0 shows all, Shift with an arrow pans, Alt with an
 * arrow moves the department that has the focus. What gets the focus comes into the frame. The style sheet transforms the
 * scene by `--view`, but not on paper. Null for a chart that is no network.
 */
export function movableScene(chart: SVGSVGElement, options: MovableOptions = {}): Zoom | null {
  const scene = networkScene(chart);
  if (!scene) return null;
  let view = clamped(options.start ?? whole, scene);
  const show = (next: Viewport, glides = false) => {
    const before = view;
    view = next;
    scene.scene.style.setProperty("--view", cssOf(view));
    clipTo(scene, view.scale > 1);
    chart.toggleAttribute("data-zoomed", view.scale > 1);
    if (glides) glide(scene.scene, before, view);
    options.onView?.(view);
  };
  const zoom = (by: number, at: Point = {x: scene.width / 2, y: scene.height / 2}, glides = true) =>
    show(zoomed(view, by, at, scene), glides);
  if (view.scale > 1) show(view);

  /** Where the pointer wants a department to be, also where the frame does not let it. */
  const wishes = new WeakMap<Mark, Point>();
  const move = (mark: Mark, by: Point, last: boolean) => {
    const department = mark.getAttribute("data-department") ?? "";
    const wish = wishes.get(mark) ?? scene.placeOf(department);
    if (!wish) return;
    const next = {x: wish.x + by.x / view.scale, y: wish.y + by.y / view.scale};
    if (last) wishes.delete(mark);
    else wishes.set(mark, next);
    const place = scene.move(department, next);
    if (place && last) options.onMoved?.(department, place);
  };

  gestures(chart, {
    canPan: () => view.scale > 1,
    onPan: ({x, y}) => show(panned(view, x, y, scene)),
    onPinch: (by, at, {x, y}) =>
      show(panned(zoomed(view, by, {x: at.x, y: at.y - scene.top}, scene), x, y, scene)),
    onDrag: move,
  });
  chart.addEventListener(
    "wheel",
    (event) => {
      const hasFocus = chart.contains(chart.ownerDocument.activeElement);
      if (!event.ctrlKey && !event.metaKey && !(hasFocus && view.scale > 1)) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 400 : 1);
      zoom(2 ** Math.max(-1, Math.min(1, -pixels / 200)), placeIn(chart, event, scene), false);
    },
    {passive: false},
  );
  chart.addEventListener("keydown", (event) => {
    const mark = markAt(chart, event);
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.metaKey) return;
    if (arrow && event.altKey && !event.shiftKey && mark?.getAttribute("data-mark") === "node") {
      move(mark, {x: steps.move * arrow.x, y: steps.move * arrow.y}, true);
    } else if (event.altKey) return;
    else if (arrow && event.shiftKey) {
      show(panned(view, -steps.pan * arrow.x, -steps.pan * arrow.y, scene));
    } else if (event.key === "+" || event.key === "=") zoom(factor, middleOf(chart, mark, scene));
    else if (event.key === "-" || event.key === "_") zoom(1 / factor, middleOf(chart, mark, scene));
    else if (event.key === "0") show(whole, true);
    else return;
    event.preventDefault();
  });
  chart.addEventListener("focusin", (event) => {
    const mark = markAt(chart, event);
    if (!mark || view.scale === 1) return;
    const {x, y} = middleOf(chart, mark, scene);
    if (x >= 0 && x <= scene.width && y >= 0 && y <= scene.height) return;
    show(panned(view, scene.width / 2 - x, scene.height / 2 - y, scene));
  });
  return {
    in: () => zoom(factor),
    out: () => zoom(1 / factor),
    fit: () => show(whole, true),
  };
}

const cssOf = ({scale, x, y}: Viewport): string =>
  scale === 1 ? "none" : `translate(${x}px, ${y}px) scale(${scale})`;

/** Lets the scene grow or shrink, unless the reader asked for less motion. */
function glide(scene: SVGGElement, before: Viewport, after: Viewport): void {
  const view = scene.ownerDocument.defaultView;
  if (!view?.matchMedia || view.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = [before, after].map((each) => ({transform: cssOf(each)}));
  scene.animate(frames, {duration, easing: "ease-out"});
}

/** A place in the window, in the pixels of the scene's frame. */
function placeIn(
  chart: SVGSVGElement,
  {clientX, clientY}: {clientX: number; clientY: number},
  scene: NetworkScene,
): Point {
  const {left, top, width} = chart.getBoundingClientRect();
  const scale = width > 0 ? Number(chart.getAttribute("width")) / width : 1;
  return {x: (clientX - left) * scale, y: (clientY - top) * scale - scene.top};
}

/** The middle of a mark, in the pixels of the scene's frame; that of the frame for none. */
function middleOf(chart: SVGSVGElement, mark: Mark | null, scene: NetworkScene): Point {
  if (!mark) return {x: scene.width / 2, y: scene.height / 2};
  const box = mark.getBoundingClientRect();
  return placeIn(chart, {clientX: box.left + box.width / 2, clientY: box.top + box.height / 2}, scene);
}
