import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {project} from "../../loaders/paths.ts";
import {findings} from "../../src/list/findings.ts";
import type {Rule} from "../../src/list/rules/rule.ts";
import {ruleOf, rules} from "../../src/list/rules.ts";
import {ruleGroups, severities} from "../../src/model/values.ts";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The codes that stand in the code of the reader, as the first words of a finding. */
const written = new Set(
  readdirSync(join(project, "src/list"), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(project, "src/list", file), "utf8"))
    .flatMap((code) => [...code.matchAll(/\bfinding\(\s*(?:place|\{[^}]*\}),\s*"([a-z-]+)"/g)])
    .map((match) => match[1]!),
);

describe("rules", () => {
  it("are there for every finding, and no others", () => {
    expect(written.size).toBeGreaterThan(30);
    expect(Object.keys(rules).sort()).toEqual([...written].sort());
    expect(Object.keys(rules).sort()).toEqual(Object.keys(findings).map(kebab).sort());
  });

  it.each(Object.entries<Rule>(rules))("%s says what it is, and what would settle it", (_, rule) => {
    expect(ruleGroups).toContain(rule.group);
    expect(severities).toContain(rule.severity);
    const {zh, en} = rule;
    for (const words of Object.values(zh).filter(Boolean)) expect(words).toMatch(/\p{Script=Han}/u);
    for (const words of Object.values(en).filter(Boolean)) expect(words).toMatch(/^[A-Z].*[a-z]/);
    // Whoever drafts the document does not know data/.
    for (const {name, remedy} of [zh, en])
      expect([name, remedy].filter((each) => !each || /data\//.test(each))).toEqual([]);
    expect(Boolean(zh.data)).toBe(Boolean(en.data));
    expect([zh.name.length <= 16, en.name.length <= 50]).toEqual([true, true]);
    for (const {explanation, remedy, data} of [zh, en]) {
      // One or two sentences; and one without its mark, which the page and the letter put.
      expect(explanation).toMatch(/[。.]$/);
      expect(explanation.match(/[。](?=.)|\. (?=[A-Z])/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(remedy + data).not.toMatch(/。|\.(?= |$)/);
    }
  });

  it("are named differently", () => {
    for (const language of ["zh", "en"] as const) {
      const names = Object.values<Rule>(rules).map((rule) => rule[language].name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("ruleOf", () => {
  it("gives a code that nobody knows a rule by its own name", () => {
    expect(ruleOf("open-end")).toBe(rules["open-end"]);
    expect(ruleOf("constructor")).toMatchObject({group: "reading", zh: {name: "constructor", remedy: ""}});
  });
});
