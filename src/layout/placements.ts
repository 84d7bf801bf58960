import {hashOf} from "./hashOf.js";
import type {NetworkPair} from "./networkPairs.js";
import type {NodeBox} from "./nodeBoxes.js";
import {type ArrangedNodes, adaptedPositions, type NodePosition, nodePositions} from "./nodePositions.js";

/** All that the place of a network's nodes follows from. */
export interface PlacementInput {
  boxes: readonly NodeBox[];
  pairs: readonly NetworkPair[];
  /** Of the frame, in pixels. */
  width: number;
  height: number;
  /** Where the same nodes stand in another frame, if they are to be arranged as there. */
  like?: ArrangedNodes | undefined;
}

export interface Placement {
  /** One for each box, in their order. */
  positions: NodePosition[];
  /** Of the frame, larger than asked for only if the boxes do not fit otherwise. */
  height: number;
}

/** Placements by a hash of what they follow from; fit to be written into a page. */
export type KnownPlacements = Readonly<Record<string, Placement>>;

/** The places of nodes, worked out once for the same input. */
export interface Placements {
  of(input: PlacementInput): Placement;
  /** What is known by now: what was given at first, and what was worked out last. */
  known(): KnownPlacements;
}

/** So many are kept beside those given at first: more than a page draws of one list at three widths. */
const mostKept = 16;

/** What of an input moves a node: the words of a label do so by their size only. */
function keyOf({boxes, pairs, width, height, like}: PlacementInput): string {
  return hashOf(
    JSON.stringify([
      width,
      height,
      boxes.map(({radius, labelWidth, labelHeight, inside}) => [radius, labelWidth, labelHeight, inside]),
      like ?? pairs.map(({first, second, total}) => [first, second, total]),
    ]),
  );
}

/** What is worked out of a picture that is like no other. */
type Place = (...input: Parameters<typeof nodePositions>) => Placement;

/**
 * Placements that are worked out (about a tenth of a second for thirty nodes) only if they are neither among those given
 * nor among the last ones asked for. The build hands what it worked out to the browser, whose first picture so needs no
 * work, and stands where the build's stood even if the browser's cosine differs in the last digit.
 * @param place what works them out; another function in tests only
 */
export function placements(given: KnownPlacements = {}, place: Place = nodePositions): Placements {
  const kept = new Map<string, Placement>();
  return {
    of(input) {
      const key = keyOf(input);
      const found = Object.hasOwn(given, key) ? given[key] : kept.get(key);
      const {boxes, pairs, width, height, like} = input;
      const placement =
        found ?? (like ? adaptedPositions(boxes, like, width, height) : place(boxes, pairs, width, height));
      if (placement === given[key]) return placement;
      // What was asked for last is forgotten last.
      kept.delete(key);
      kept.set(key, placement);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
      return placement;
    },
    known: () => ({...given, ...Object.fromEntries(kept)}),
  };
}
