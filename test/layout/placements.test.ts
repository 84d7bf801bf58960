import {describe, expect, it} from "vitest";
import {hashOf} from "../../src/layout/hashOf.ts";
import {type NetworkOptions, networkLayout} from "../../src/layout/network.ts";
import {nodePositions} from "../../src/layout/nodePositions.ts";
import {placements} from "../../src/layout/placements.ts";
import {relations} from "../../src/model/values.ts";
import {department, small} from "./networkRows.ts";

const frame = {width: 900, height: 500, relations};

/** Counts how often places were worked out. */
function counted() {
  const calls = {count: 0};
  const place: typeof nodePositions = (...input) => {
    calls.count++;
    return nodePositions(...input);
  };
  return {calls, place};
}
const lay = (places: ReturnType<typeof placements>, rows = small, options: Partial<NetworkOptions> = {}) =>
  networkLayout(rows.departments, rows.ties, {...frame, ...options, placements: places});

describe("placements", () => {
  it("works out the same picture once, whatever is chosen in it", () => {
    const {calls, place} = counted();
    const places = placements({}, place);
    const first = lay(places);
    lay(places, small, {kept: () => false});
    lay(places, small, {relations: ["joint"]});
    expect(calls.count).toBe(1);
    expect(first.nodes).toEqual(networkLayout(small.departments, small.ties, frame).nodes);
    lay(places, small, {width: 901});
    expect(calls.count).toBe(2);
  });

  it("works out for a picture arranged like another only that other one, once for all", () => {
    const {calls, place} = counted();
    const places = placements({}, place);
    const like = {width: 1200, height: 672};
    const narrow = lay(places, small, {like});
    lay(places, small, {width: 358, height: 540, like});
    lay(places, small, like);
    expect(calls.count).toBe(1);
    expect(lay(placements({...places.known()}, place), small, {like}).nodes).toEqual(narrow.nodes);
    expect(calls.count).toBe(1);
    // Without a model it has places of its own.
    lay(places);
    expect(calls.count).toBe(2);
  });

  it("works out nothing that another page hands over, and the same of it", () => {
    const before = placements();
    const drawn = lay(before);
    const {calls, place} = counted();
    const places = placements(JSON.parse(JSON.stringify(before.known())), place);
    expect(lay(places)).toEqual({...drawn, radius: expect.any(Function)});
    expect(calls.count).toBe(0);
  });

  it("works out what nobody knows beforehand: another list", () => {
    const before = placements();
    lay(before);
    const {calls, place} = counted();
    const places = placements(before.known(), place);
    const imported = {...small, departments: [...small.departments, department("戊局", 5, 2)]};
    lay(places, imported);
    lay(places, imported);
    expect(calls.count).toBe(1);
    expect(Object.keys(places.known())).toHaveLength(2);
  });

  it("forgets what was asked for longest ago, but nothing that it was given", () => {
    const before = placements();
    lay(before);
    const {calls, place} = counted();
    const places = placements(before.known(), place);
    for (let width = 700; width < 717; width++) lay(places, small, {width});
    lay(places);
    lay(places, small, {width: 716});
    expect(calls.count).toBe(17);
    lay(places, small, {width: 700});
    expect(calls.count).toBe(18);
  });
});

describe("hashOf", () => {
  it("is FNV-1a forwards and backwards", () => {
    // The published value of FNV-1a 32 for "a"; of the empty text, the offset basis.
    expect(hashOf("a")).toBe("e40c292ce40c292c");
    expect(hashOf("")).toBe("811c9dc5811c9dc5");
  });

  it("tells the order of letters", () => {
    expect(hashOf("ab")).toBe([hashOf("ba").slice(8), hashOf("ba").slice(0, 8)].join(""));
    expect(hashOf("ab")).not.toBe(hashOf("ba"));
  });
});
