import {type Finding, findings, type Place} from "../findings.js";
import type {Cell} from "../source.js";

/** [bookmark: _GoBack] and its kind, which Word leaves in pasted text. */
const artefacts = /\[(?:bookmark|image|object|endif|if)\b[^[\]]*\]/gi;

/** The words of cells, without Word's leftovers and outer white space; what was left out is reported once. */
export class CellTexts {
  readonly #found: Finding[];
  readonly #reported = new Set<Cell>();

  constructor(found: Finding[]) {
    this.#found = found;
  }

  of(cell: Cell | undefined, place: Place): string {
    if (!cell) return "";
    const leftovers = cell.text.match(artefacts) ?? [];
    if ((leftovers.length > 0 || cell.struck) && !this.#reported.has(cell)) {
      this.#reported.add(cell);
      for (const artefact of leftovers) this.#found.push(findings.artefactRemoved(place, artefact));
      if (cell.struck) this.#found.push(findings.struckOut(place, cell.struck));
    }
    if (leftovers.length === 0) return cell.text.trim();
    return cell.text.replace(artefacts, "").trim();
  }
}
