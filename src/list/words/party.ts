import type {Role} from "../../model/values.js";
import type {Resolution} from "./departments.js";
import {type Stance, stances} from "./phrases.js";

/** A department or an unnamed group as it stands in a clause, with its role. */
export interface Party {
  /** As written, but for white space inside and marks without width. */
  surface: string;
  /** The same as it is matched, see {@link normalise}, with the end that it shares: 济南、青岛市政府 names 济南市政府. */
  name: string;
  kind: "department" | "group";
  /** True for 等单位, 等有关部门: the enumeration is left open. */
  openEnded: boolean;
  /** The department that a name means where it stands; null for a group. */
  resolution: Resolution | null;
  role: Role;
  /** 1-based place among all parties of the clause, as written. */
  position: number;
}

/** A party whose role a later role word may still give. */
export interface Mention extends Omit<Party, "role" | "position"> {
  /** Null until a role word, a label or a bracket says it. */
  stance: Stance | null;
}

/** The parties of a clause in the order in which they are met, and the group of them that has no role yet. */
export class Mentions {
  readonly #all: Mention[] = [];
  /** Mentions from here on have no role yet. */
  #opened = 0;
  /** How many mentions stood before the last comma or semicolon. */
  #comma = 0;
  /** The label that the open group stands under. */
  #label: Stance | null = null;

  get last(): Mention | undefined {
    return this.#all.at(-1);
  }

  /** Those since the last role word or label. */
  get open(): readonly Mention[] {
    return this.#all.slice(this.#opened);
  }

  get waiting(): boolean {
    return this.#opened < this.#all.length;
  }

  add(mention: Omit<Mention, "stance">): void {
    this.#all.push({...mention, stance: null});
  }

  /** A comma or semicolon: where a label's group may end. */
  comma(): void {
    this.#comma = this.#all.length;
  }

  /** A label begins a group; what stands before it goes by the label before, or is responsible. */
  label(stance: Stance): void {
    this.#close(this.#label ?? "responsible");
    this.#label = stance;
  }

  /** 会同: what stands before it leads. */
  together(): void {
    this.#close("lead");
    this.#label = null;
  }

  /** A role word ends the open group; under a label the stronger of both counts. */
  role(stance: Stance): void {
    const label = this.#label;
    let strongest = stance;
    // 牵头单位：A，B配合: the comma parts what the label holds for from what the role word closes.
    if (label && this.#comma > this.#opened) this.#close(label, this.#comma);
    else if (label) strongest = stances.find((strong) => strong === label || strong === stance)!;
    this.#close(strongest);
    this.#label = null;
  }

  /** Gives a stance to the open mentions that have none of their own. */
  #close(stance: Stance, end = this.#all.length): void {
    for (let at = this.#opened; at < end; at++) this.#all[at]!.stance ??= stance;
    this.#opened = end;
  }

  /**
   * The parties with their roles, the first leading if a note says so and nobody else does. A responsible party is sole if
   * it is a department, nobody leads and nobody else is responsible; else shared.
   */
  finish(firstLeads: boolean): Party[] {
    this.#close(this.#label ?? "responsible");
    const all = this.#all;
    const led = () => all.some(({stance}) => stance === "lead");
    const [first] = all;
    // 各有关部门按职责分工负责: a group without a name is nobody who could be first.
    if (firstLeads && first?.kind === "department" && first.stance === "responsible" && !led()) {
      first.stance = "lead";
    }
    const responsible = all.filter(({stance}) => stance === "responsible");
    const different = new Set(responsible.map(({name, resolution}) => resolution?.department ?? name));
    const alone = different.size === 1 && responsible[0]!.kind === "department" && !led();
    return all.map(({stance, ...party}, index) => ({
      ...party,
      role: stance === "lead" || stance === "support" ? stance : alone ? "sole" : "shared",
      position: index + 1,
    }));
  }
}
