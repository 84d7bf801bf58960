import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import type {Measured} from "./measured.js";
import type {NetworkState} from "./state.js";

/** So many departments, and so many ties, are named. */
const most = 6;

/** Whose absence would split the network, and which ties are the only ones between two sides. */
export function cutsPart(
  area: Part,
  {cuts, ties}: Measured,
  {measured}: NetworkState,
  {scope, short}: NetworkFrame,
  {text}: Context,
): void {
  const words = text.networkMeasures.cuts;
  const within = measured === "drawn" || scope.before.ties !== "" ? words.within[measured] : "";
  const box = part(area, "section", "cuts");
  part(box, "h3", "heading").text(words.title);
  const {departments, bridges} = cuts;
  const names = bridges.map(({source, target}) => [short(source), short(target)] as const);
  const cutting = departments.slice(0, most).map(({department, pieces}) =>
    words.without(
      short(department),
      pieces.slice(1).map((piece) => piece.map(short)),
    ),
  );
  const sentences =
    names[0] && ties.length === 1
      ? [within + words.one(...names[0])]
      : [
          ...cutting.map((sentence) => within + sentence),
          departments.length > most ? words.others(departments.length - most) : "",
          departments.length === 0 ? within + words.none(cuts.parts) : "",
          bridges.length > 0 ? within + words.bridges(names.slice(0, most), bridges.length) : "",
        ].filter(Boolean);
  parts(box, "p", "sentence", sentences).text((sentence) => sentence);
}
