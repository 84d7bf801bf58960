import type {Row} from "../../model/schema.js";
import type {AliasReason, Certainty, DepartmentKind} from "../../model/values.js";
import {looksLikeGroup} from "./groupWords.js";
import {matchFirst, roleBrackets} from "./phrases.js";

/** An unnamed group that people have met in lists and confirmed: 各有关单位, 市直相关部门, 等单位. */
export interface KnownGroup {
  surface: string;
  name_en: string;
}

/** What people know about the names in lists: the files of `data/`. */
export interface Reference {
  departments: Row<"departments">[];
  aliases: Row<"aliases">[];
  groups: KnownGroup[];
}

/** A name as it stands in a clause, brought to its department. */
export interface Resolution {
  department: string;
  /** Set where the written form is not the canonical name. */
  alias: {reason: AliasReason; certainty: Certainty} | null;
  /** False where no reference data knows the name; it then goes by what the document itself shows, or as written. */
  known: boolean;
}

/** What a document shows of the names in it; see {@link Names.withDerived}. */
export interface Derived {
  /** Written forms that no reference data knows, with the fullest form that the document has for them. */
  aliases: readonly Row<"aliases">[];
  /** False where the reference data is about other lists than this one: its aliases then do not hold. */
  registered: boolean;
}

/** The names that a reader may meet, indexed. */
export class Names {
  readonly #reference: Reference;
  readonly #canonical: ReadonlySet<string>;
  readonly #aliases: ReadonlyMap<string, Row<"aliases">>;
  readonly #groups: ReadonlySet<string>;
  readonly #derived: ReadonlyMap<string, Row<"aliases">>;
  /** True if the reference data is about this list, as far as one knows. */
  readonly registered: boolean;
  /** Every known written form of a department, longest first. */
  readonly surfaces: readonly string[];
  /** Those and the known groups, longest first. */
  readonly written: readonly string[];

  constructor(reference: Reference, {aliases, registered}: Derived = {aliases: [], registered: true}) {
    this.#reference = reference;
    this.#canonical = new Set(reference.departments.map((row) => row.department));
    this.#aliases = new Map((registered ? reference.aliases : []).map((row) => [row.surface, row]));
    this.#groups = new Set(reference.groups.map((group) => group.surface));
    this.#derived = new Map(aliases.map((row) => [row.surface, row]));
    this.registered = registered;
    const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
    this.surfaces = [...this.#canonical, ...this.#aliases.keys()].sort(longestFirst);
    this.written = [...this.surfaces, ...this.#groups].sort(longestFirst);
  }

  /** These names as one document shows them; this object stays as it is. */
  withDerived(derived: Derived): Names {
    return new Names(this.#reference, derived);
  }

  /**
   * Brings a written name to its department: the canonical name, a known alias, the name without its second one
   * (省市场监管局（省知识产权局）), the name with the prefix that an enumeration leaves out after `previous`
   * (省科技厅、工业和信息化厅 → 省工业和信息化厅), or what the document shows it to be. A name that nothing knows stays as
   * written, without its second one; one with a role in its bracket (市法院（牵头）) keeps it: a role is no second name.
   */
  resolve(surface: string, previous: string | null): Resolution {
    const first = withoutSecondName(surface);
    return (
      this.#lookUp(surface) ??
      this.#lookUp(first) ??
      this.#completePrefix(surface, previous) ??
      this.#lookUpDerived(first) ?? {department: first, alias: null, known: false}
    );
  }

  #lookUp(surface: string): Resolution | null {
    if (this.#canonical.has(surface)) return {department: surface, alias: null, known: true};
    const alias = this.#aliases.get(surface);
    if (!alias) return null;
    const {reason, certainty} = alias;
    return {department: alias.department, alias: {reason, certainty}, known: true};
  }

  #completePrefix(surface: string, previous: string | null): Resolution | null {
    const prefix = previous && levelOf(previous);
    if (!prefix || !this.#canonical.has(prefix + surface)) return null;
    return {
      department: prefix + surface,
      alias: {reason: "missing-prefix", certainty: "certain"},
      known: true,
    };
  }

  #lookUpDerived(surface: string): Resolution | null {
    const alias = this.#derived.get(surface);
    if (!alias) return null;
    const {department, reason, certainty} = alias;
    return {department, alias: {reason, certainty}, known: false};
  }

  /** True if people have confirmed that this is a group without a name. */
  isKnownGroup(surface: string): boolean {
    return this.#groups.has(surface);
  }

  /** True if the words name a group and not one office: people said so, or no one knows them and their form says so. */
  isGroup(surface: string): boolean {
    if (this.isKnownGroup(surface)) return true;
    return !this.resolve(surface, null).known && looksLikeGroup(surface);
  }
}

/** 省市场监管局（省知识产权局） → 省市场监管局 */
export function withoutSecondName(surface: string): string {
  return surface.replace(/(?<=.)[（(〔][^（(〔）)〕]*[）)〕]$/, (bracket) =>
    matchFirst(roleBrackets, bracket, 0) || /^.牵头/.test(bracket) ? bracket : "",
  );
}

/** The level that a name's first character says: 省科技厅 省 · 市政府 市; null for 市场监管总局 and 科技部. */
export function levelOf(name: string): string | null {
  return /^(?:省(?!际)|市(?![场容民]|政(?!府))|[区县](?!域)|州|盟|旗)/.exec(name)?.[0] ?? null;
}

const kindForms: [DepartmentKind, RegExp][] = [
  ["congress", /人大(?!学)|人民代表大会/],
  ["cppcc", /政协/],
  ["court", /法院/],
  ["procuratorate", /检察院/],
  [
    "mass",
    /科协|工商联|贸促会|总?工会(?!议)|团[省市县区]?委|共青团|团中央|妇联|残联|文联|作协|记协|社科联|侨联|台联|红十字会|学会|协会|联合会/,
  ],
  [
    "vertical",
    /海关|人民银行|人行|银保监|金融监督?管理?总局|(?<!地方)金融监管局|证监|外汇|税务|气象|邮政管理局|通信管理局|烟草/,
  ],
  // The vocabulary has no branch for the army: 中央军委 goes with the party, by its form.
  [
    "party",
    /^(?:中央|中共|[省市县区州]委(?!会))|(?<=.)[省市县区州]委(?!会|员)|纪委|宣传部|组织部|统战部|政法委|网信办|编办|工委$|党校|巡[视察]|老干部局|军委/,
  ],
];

/** The branch that a name's form suggests, for names that no reference data knows. */
export function guessKind(department: string): DepartmentKind {
  return kindForms.find(([, form]) => form.test(department))?.[0] ?? "government";
}
