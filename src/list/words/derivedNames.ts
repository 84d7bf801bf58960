import type {Row} from "../../model/schema.js";
import {levelOf, type Names, withoutSecondName} from "./departments.js";
import {duties, nameKey, prefixes} from "./nameVariants.js";

/** The names of departments in one clause, in its order, as {@link normalise} writes them. */
export type Enumeration = readonly string[];

/**
 * What one document shows of its names. Where the reference data knows less than half of them it is about other lists:
 * its canonical names hold, its aliases (市场监管局 → 市市场监督管理局) do not, since the same words name another body here.
 */
export function namesOf(enumerations: readonly Enumeration[], names: Names): Names {
  const met = new Set(enumerations.flat());
  const known = [...met].filter((name) => names.resolve(name, null).known).length;
  const registered = known * 2 >= met.size;
  return names.withDerived({
    aliases: deriveNames(enumerations, names.withDerived({aliases: [], registered})),
    registered,
  });
}

/** A name as a document has it. */
interface Met {
  name: string;
  times: number;
  /** What the names beside it in its clauses have as their level, if all have the same. */
  levels: Set<string | null>;
}

/**
 * Proposes a canonical name for the names of a document that no reference data knows: the fullest form met of
 * one name (市发改委, 市发展改革委 · 杭州市, 杭州市人民政府), or the one with the prefix that it lacks, if the document
 * has that (发展改革委, 国家发展改革委) or all its neighbours have it (省科技厅、工业和信息化厅). Where two would fit, none
 * is proposed. Each is probable at best.
 */
export function deriveNames(enumerations: readonly Enumeration[], names: Names): Row<"aliases">[] {
  const byKey = new Map<string, Met[]>();
  for (const met of formsMet(enumerations, names).values()) {
    const key = nameKey(met.name);
    const forms = byKey.get(key);
    if (forms) forms.push(met);
    else byKey.set(key, [met]);
  }
  const canonical = new Map([...byKey].map(([key, met]) => [key, fullest(met, names)]));

  const aliases: Row<"aliases">[] = [];
  for (const [key, met] of byKey) {
    const prefix = missingPrefix(key, met, canonical);
    const whole = prefix && (canonical.get(prefix + key) ?? prefix + canonical.get(key)!);
    const department = whole || canonical.get(key)!;
    for (const {name} of met) {
      if (name === department || names.resolve(name, null).known) continue;
      const reason = whole ? "missing-prefix" : "abbreviation";
      aliases.push({surface: name, department, reason, certainty: "probable"});
    }
  }
  return aliases;
}

function formsMet(enumerations: readonly Enumeration[], names: Names): Map<string, Met> {
  const forms = new Map<string, Met>();
  for (const enumeration of enumerations) {
    const clause = enumeration.map((name) => {
      const {department, known} = names.resolve(name, null);
      return known ? department : withoutSecondName(name);
    });
    const levels = clause.map(levelOf);
    const written = new Set(levels);
    const alone = levels.filter((level) => level === null).length === 1;
    for (const [index, name] of clause.entries()) {
      const met = forms.get(name) ?? {name, times: 0, levels: new Set()};
      met.times++;
      // A name without a level lacks that of its neighbours if they have one and the same.
      const others = alone && levels[index] === null && written.size === 2;
      met.levels.add(others ? [...written].find((level) => level !== null)! : null);
      forms.set(name, met);
    }
  }
  return forms;
}

/** The name that reference data has for one of the forms, or else the longest, the most frequent, the first. */
function fullest(met: Met[], names: Names): string {
  const known = met.find(({name}) => names.resolve(name, null).known);
  return (known ?? [...met].sort((a, b) => b.name.length - a.name.length || b.times - a.times)[0]!).name;
}

/** True if a name begins with this prefix: 市公安局 with 市, 市场监管总局 with none. */
function startsAs(prefix: string, name: string): boolean {
  return name.startsWith(prefix) && (prefix.length > 1 || levelOf(name) === prefix);
}

/** The prefix that a name lacks; null if it lacks none, or if it could be one or another. */
function missingPrefix(key: string, met: Met[], canonical: ReadonlyMap<string, string>): string | null {
  if (prefixes.some((prefix) => startsAs(prefix, key))) return null;
  const levels = new Set(met.flatMap((form) => [...form.levels]));
  const [level] = levels;
  const beside = levels.size === 1 ? (level ?? null) : null;
  if (beside && (canonical.has(beside + key) || duties.test(key))) return beside;
  // 场监管总局, a slip, is no 市场监管总局 without its 市.
  const fitting = prefixes.filter((prefix) => canonical.has(prefix + key) && startsAs(prefix, prefix + key));
  return fitting.length === 1 ? fitting[0]! : null;
}
