import {parseHTML} from "linkedom";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {networkGraph} from "../../src/charts/networkGraph.ts";
import {networkScene} from "../../src/charts/networkScene.ts";
import {svgFile} from "../../src/export/svg.ts";
import {operableMarks} from "../../src/interact/marks.ts";
import {type MovableOptions, movableScene} from "../../src/interact/movableScene.ts";
import type {Viewport} from "../../src/interact/viewport.ts";
import {relations} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {small} from "../layout/networkRows.ts";

/** The network of four departments, 920 pixels wide as on the screen, so that window and frame have the same pixels. */
function scene(options: MovableOptions = {}, moved: Map<string, {x: number; y: number}> = new Map()) {
  const {document, window} = parseHTML("<html><body></body></html>");
  const chart = networkGraph(small, {
    document,
    text: zh,
    width: 920,
    title: "图",
    description: "说明",
    relations,
    moved,
    groups: {
      of: new Map([
        ["市甲局", 1],
        ["市乙局", 1],
      ]),
      names: [{key: 1, label: "一组"}],
    },
  });
  document.body.append(chart);
  const {top} = networkScene(chart)!;
  chart.getBoundingClientRect = () => ({left: 0, top: -top, width: 920, height: 0}) as DOMRect;
  const views: Viewport[] = [];
  const reports: unknown[] = [];
  const picks: unknown[] = [];
  const zoom = movableScene(chart, {
    onView: (view) => views.push(view),
    onMoved: (department, {x, y}) => reports.push([department, x, y]),
    ...options,
  })!;
  operableMarks(chart, {onSelect: (data) => picks.push(data?.department ?? null)});
  const send = (target: Element, type: string, more: object = {}) => {
    const event = new window.Event(type, {bubbles: true, cancelable: true});
    Object.assign(event, more);
    target.dispatchEvent(event);
    return event;
  };
  const mark = (department: string) => chart.querySelector<SVGElement>(`[data-department="${department}"]`)!;
  const pointer = (target: Element, type: string, x: number, y: number, more: object = {}) =>
    send(target, `pointer${type}`, {
      button: 0,
      pointerId: 1,
      pointerType: "mouse",
      clientX: x,
      clientY: y,
      ...more,
    });
  const place = (department: string) =>
    /translate\(([-\d.]+),([-\d.]+)\)/
      .exec(mark(department).getAttribute("transform")!)!
      .slice(1)
      .map(Number);
  return {chart, zoom, views, reports, picks, send, mark, pointer, place};
}
const height = 360;
const shown = (chart: SVGSVGElement) =>
  (chart.querySelector("[data-part=scene]") as SVGGElement).style.getPropertyValue("--view");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a button that was let go where the chart heard nothing of it", () => {
  it("pulls nothing once the mouse is back", () => {
    const {pointer, mark, place, reports} = scene();
    const home = place("市甲局");
    pointer(mark("市甲局"), "down", 460, 180, {buttons: 1});
    pointer(mark("市甲局"), "move", 500, 200, {buttons: 0});
    pointer(mark("市甲局"), "move", 540, 220, {buttons: 0});
    expect(place("市甲局")).toEqual(home);
    expect(reports).toEqual([]);
  });

  it("is no finger beside the one that comes", () => {
    const {chart, views, pointer} = scene();
    pointer(chart, "down", 100, 100, {buttons: 1});
    pointer(chart, "down", 200, 100, {pointerId: 2, pointerType: "touch"});
    pointer(chart, "move", 300, 100, {pointerId: 2, pointerType: "touch"});
    expect(views).toEqual([]);
  });
});

describe("movableScene zooms", () => {
  it("by its buttons around the middle, and back to the whole scene", () => {
    const {chart, zoom, views} = scene();
    zoom.in();
    // 460 − 1.5 × 460 = −230; 180 − 1.5 × 180 = −90.
    expect(views).toEqual([{scale: 1.5, x: -230, y: -90}]);
    expect(shown(chart)).toBe("translate(-230px, -90px) scale(1.5)");
    expect(chart.querySelector("clipPath rect")!.getAttribute("height")).toBe(String(height));
    zoom.out();
    expect(views.at(-1)!.scale).toBe(1);
    zoom.in();
    zoom.in();
    zoom.fit();
    expect(views.at(-1)).toEqual({scale: 1, x: 0, y: 0});
    expect(shown(chart)).toBe("none");
  });

  it("by the wheel with Ctrl around the pointer; without, the page scrolls", () => {
    const {chart, views, send} = scene();
    const wheel = {deltaY: -200, deltaMode: 0, clientX: 100, clientY: 50};
    expect(send(chart, "wheel", wheel).defaultPrevented).toBe(false);
    expect(views).toEqual([]);
    expect(send(chart, "wheel", {...wheel, ctrlKey: true}).defaultPrevented).toBe(true);
    expect(views).toEqual([{scale: 2, x: -100, y: -50}]);
    expect(send(chart, "wheel", wheel).defaultPrevented).toBe(false);
  });

  it("by keys while a mark has the focus, and pans by Shift with arrows", () => {
    const {views, send, mark, picks} = scene();
    const key = (name: string, more: object = {}) => send(mark("市甲局"), "keydown", {key: name, ...more});
    mark("市甲局").getBoundingClientRect = () => ({left: 450, top: 170, width: 20, height: 20}) as DOMRect;
    expect(key("+", {shiftKey: true}).defaultPrevented).toBe(true);
    expect(views.at(-1)).toEqual({scale: 1.5, x: -230, y: -90});
    key("ArrowRight", {shiftKey: true});
    expect(views.at(-1)).toEqual({scale: 1.5, x: -310, y: -90});
    key("-");
    expect(views.at(-1)!.scale).toBe(1);
    key("=");
    key("0");
    expect(views.at(-1)).toEqual({scale: 1, x: 0, y: 0});
    expect(key("+", {ctrlKey: true}).defaultPrevented).toBe(false);
    expect(picks).toEqual([]);
  });

  it("by two fingers", () => {
    const {chart, views, pointer} = scene();
    const finger = (id: number) => ({pointerId: id, pointerType: "touch"});
    pointer(chart, "down", 100, 100, finger(1));
    pointer(chart, "down", 200, 100, finger(2));
    pointer(chart, "move", 300, 100, finger(2));
    // Twice as far apart; what stood in their middle, 150, now stands in it, 200.
    expect(views.at(-1)).toEqual({scale: 2, x: -100, y: -100});
  });

  it("begins with what showed of the chart before, as far as this one has it", () => {
    const {chart} = scene({start: {scale: 2, x: -100, y: -5000}});
    expect(shown(chart)).toBe(`translate(-100px, -${height}px) scale(2)`);
  });

  it("and the file still has the whole scene", () => {
    const captions = {title: "图", finding: "", source: ""};
    const {chart, zoom} = scene();
    const before = svgFile(chart, captions).text;
    zoom.in();
    expect(svgFile(chart, captions).text).toBe(before);
  });
});

describe("movableScene moves", () => {
  it("a department under the pointer with its ties, and says where it was put", () => {
    const {chart, reports, pointer, mark, place, picks, send} = scene();
    const [x, y] = place("市丙局") as [number, number];
    const tie = chart.querySelector("[data-source=市乙局][data-target=市丙局]")!;
    const before = tie.getAttribute("d");
    pointer(mark("市丙局"), "down", x, y);
    pointer(chart, "move", x + 10, y - 20);
    expect(place("市丙局")).toEqual([x + 10, y - 20]);
    expect(tie.getAttribute("d")).not.toBe(before);
    expect(reports).toEqual([]);
    pointer(chart, "move", 460, 180);
    pointer(chart, "up", 460, 180);
    expect(reports).toEqual([["市丙局", 0.5, 0.5]]);
    // The picture is the one that is drawn of a department put there.
    const drawn = scene({}, new Map([["市丙局", {x: 0.5, y: 0.5}]])).chart;
    const geometry = (of: SVGSVGElement) =>
      [...of.querySelectorAll("[data-part=scene] *")].map((each) =>
        ["d", "transform", "x", "y"].map((name) => each.getAttribute(name)),
      );
    expect(geometry(chart)).toEqual(geometry(drawn));
    send(mark("市丙局"), "click");
    expect(picks).toEqual([]);
  });

  it("takes a click for a click, also one that trembles", () => {
    const {reports, pointer, mark, picks, send} = scene();
    pointer(mark("市丙局"), "down", 100, 100);
    pointer(mark("市丙局"), "move", 102, 101);
    pointer(mark("市丙局"), "up", 102, 101);
    send(mark("市丙局"), "click");
    expect(picks).toEqual(["市丙局"]);
    expect(reports).toEqual([]);
  });

  it("takes clicks again after a gesture", () => {
    const {pointer, mark, picks, send} = scene();
    pointer(mark("市丙局"), "down", 100, 100);
    pointer(mark("市丙局"), "move", 150, 150);
    pointer(mark("市丙局"), "up", 150, 150);
    vi.runAllTimers();
    send(mark("市丙局"), "click");
    expect(picks).toEqual(["市丙局"]);
  });

  it("a department by a finger only after it has rested there; before, the finger scrolls", () => {
    const {reports, pointer, mark} = scene();
    const touch = {pointerType: "touch"};
    pointer(mark("市丙局"), "down", 100, 100, touch);
    pointer(mark("市丙局"), "move", 150, 150, touch);
    pointer(mark("市丙局"), "up", 150, 150, touch);
    expect(reports).toEqual([]);
    pointer(mark("市丙局"), "down", 100, 100, touch);
    vi.advanceTimersByTime(400);
    pointer(mark("市丙局"), "move", 150, 150, touch);
    pointer(mark("市丙局"), "up", 150, 150, touch);
    expect(reports).toHaveLength(1);
  });

  it("the focused department by Alt with arrows, within the frame", () => {
    const {reports, send, mark, place} = scene();
    const [x, y] = place("市丙局") as [number, number];
    const press = () => send(mark("市丙局"), "keydown", {key: "ArrowLeft", altKey: true});
    expect(press().defaultPrevented).toBe(true);
    expect(place("市丙局")).toEqual([x - 10, y]);
    expect(reports).toHaveLength(1);
    for (let i = 0; i < 100; i++) press();
    expect(place("市丙局")[0]).toBeGreaterThan(0);
  });

  it("the scene under the pointer where it is zoomed, and nothing where it is not", () => {
    const {chart, zoom, views, pointer} = scene();
    const pull = () => {
      pointer(chart, "down", 100, 100);
      pointer(chart, "move", 80, 90);
      pointer(chart, "up", 80, 90);
    };
    pull();
    expect(views).toEqual([]);
    zoom.in();
    pull();
    expect(views.at(-1)).toEqual({scale: 1.5, x: -250, y: -100});
  });
});

it("movableScene is nothing for a chart that is no network", () => {
  const {document} = parseHTML("<html><body><svg></svg></body></html>");
  expect(movableScene(document.querySelector("svg") as unknown as SVGSVGElement)).toBeNull();
});
