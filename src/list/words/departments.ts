import type {Row} from "../../model/schema.js";
import type {AliasReason, Certainty, DepartmentKind} from "../../model/values.js";
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
  /** False where no reference data knows the name; it is then used as written. */
  known: boolean;
}

/** The names that a reader may meet, indexed. */
export class Names {
  readonly #canonical: ReadonlySet<string>;
  readonly #aliases: ReadonlyMap<string, Row<"aliases">>;
  readonly #groups: ReadonlySet<string>;
  /** Every known written form of a department, longest first. */
  readonly surfaces: readonly string[];
  /** Those and the known groups, longest first. */
  readonly written: readonly string[];

  constructor(reference: Reference) {
    this.#canonical = new Set(reference.departments.map((row) => row.department));
    this.#aliases = new Map(reference.aliases.map((row) => [row.surface, row]));
    this.#groups = new Set(reference.groups.map((group) => group.surface));
    const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
    this.surfaces = [...this.#canonical, ...this.#aliases.keys()].sort(longestFirst);
    this.written = [...this.surfaces, ...this.#groups].sort(longestFirst);
  }

  /**
   * Brings a written name to its department: the canonical name, a known alias, the name without its second one
   * (省市场监管局（省知识产权局）), or the name with the prefix that an enumeration leaves out after `previous`
   * (省科技厅、工业和信息化厅 → 省工业和信息化厅). A name that nothing knows stays as written, and so does one with a
   * role in its bracket (市法院（牵头）): a role is no second name.
   */
  resolve(surface: string, previous: string | null): Resolution {
    return (
      this.#lookUp(surface) ??
      this.#lookUp(withoutSecondName(surface)) ??
      this.#completePrefix(surface, previous) ?? {department: surface, alias: null, known: false}
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
    const prefix = previous?.match(/^[省市区县州盟旗]/)?.[0];
    if (!prefix || !this.#canonical.has(prefix + surface)) return null;
    return {
      department: prefix + surface,
      alias: {reason: "missing-prefix", certainty: "certain"},
      known: true,
    };
  }

  /** True if people have confirmed that this is a group without a name. */
  isKnownGroup(surface: string): boolean {
    return this.#groups.has(surface);
  }

  /** True if the words name a group and not one office: people said so, or no one knows them and their form says so. */
  isGroup(surface: string): boolean {
    if (this.isKnownGroup(surface)) return true;
    return !this.resolve(surface, null).known && groupForms.some((form) => form.test(surface));
  }
}

/** 省市场监管局（省知识产权局） → 省市场监管局 */
function withoutSecondName(surface: string): string {
  return surface.replace(/[（(〔][^（(〔）)〕]*[）)〕]$/, (bracket) =>
    matchFirst(roleBrackets, bracket, 0) || /^.牵头/.test(bracket) ? bracket : "",
  );
}

/** 各有关单位 · 各县（市）区 · 各地区 · 市直相关部门 · 市直各部门 · 国务院有关部门 · 各级党委政府 · 行业主管部门 · …成员单位 */
const groupForms = [
  /^各/,
  /^(?:全[省市县区]|属地|所在地?|其他|相关|有关)/,
  /^(?:国务院|中央|[省市县区州](?:直|级|属)?|地方)(?:各|其他)?(?:相关|有关)/,
  /(?:相关|有关|其他|各)(?:部门|单位|地区|方面|部门和单位|机构|企业)$/,
  /(?:主管|监管|责任|职能)部门$/,
  /成员单位$/,
];

const kindForms: [DepartmentKind, RegExp][] = [
  ["congress", /人大|人民代表大会/],
  ["cppcc", /政协/],
  ["court", /法院/],
  ["procuratorate", /检察院/],
  ["mass", /科协|工商联|贸促会|总工会|团[省市县区]?委|共青团|妇联|残联|文联|社科联|侨联|红十字会|学会|协会/],
  ["vertical", /海关|人民银行|人行|银保监|金融监管总局|证监|外汇管理|税务|气象|邮政管理局|通信管理局|烟草/],
  ["party", /^(?:中央|中共|[省市县区州]委(?!会))|纪委|宣传部|组织部|统战部|政法委|网信办|编办/],
];

/** The branch that a name's form suggests, for names that no reference data knows. */
export function guessKind(department: string): DepartmentKind {
  return kindForms.find(([, form]) => form.test(department))?.[0] ?? "government";
}
