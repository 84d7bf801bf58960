import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Role} from "../../src/model/values.ts";
import type {ClauseParty} from "../../src/views/clauseNames.ts";
import {clauseRuns} from "../../src/views/clauseRuns.ts";

const party = (surface: string, role: Role, position: number | null, department?: string): ClauseParty => ({
  name: surface.replace(/^市/, ""),
  surface,
  department: position === null ? null : (department ?? surface),
  role,
  position,
});
const group = (surface: string, role: Role) => party(surface, role, null);

/** The runs in one line: 〔department role〕 ‹group role› {role words role}, plain text and marks as they are. */
const marked = (clause: string, parties: readonly ClauseParty[]) =>
  clauseRuns(clause, parties)
    .map(({kind, text, role, repeated}) => {
      if (kind === "department") return `〔${text} ${role}${repeated ? " again" : ""}〕`;
      if (kind === "group") return `‹${text} ${role}›`;
      return kind === "role" ? `{${text} ${role}}` : text;
    })
    .join("");

describe("clauseRuns", () => {
  it("marks who leads and who shares, each with the words that say so", () => {
    // Task 11 of the seed.
    expect(
      marked("市市场监督管理局牵头，市发展改革委、人民银行铁岭市中心支行等单位按职责分工负责", [
        party("市市场监督管理局", "lead", 1),
        party("市发展改革委", "shared", 2),
        party("人民银行铁岭市中心支行", "shared", 3),
        group("等单位", "shared"),
      ]),
    ).toBe(
      "〔市市场监督管理局 lead〕{牵头 lead}，〔市发展改革委 shared〕、〔人民银行铁岭市中心支行 shared〕‹等单位 shared›{按职责分工负责 shared}",
    );
  });

  it("says of 负责 that one department answers alone", () => {
    // Task 8 of the seed.
    expect(marked("市法院负责", [party("市法院", "sole", 1)])).toBe("〔市法院 sole〕{负责 sole}");
  });

  it("counts a department that is named twice where the table has it", () => {
    // Task 10 of the seed, without three of its departments: the market's office leads and is listed once more.
    const parties = [
      party("市法院", "lead", 1),
      party("市市场监督管理局", "lead", 2),
      party("市委宣传部", "shared", 3),
    ];
    expect(marked("市法院、市市场监督管理局牵头，市委宣传部、市市场监督管理局按职责分工负责", parties)).toBe(
      "〔市法院 lead〕、〔市市场监督管理局 lead〕{牵头 lead}，〔市委宣传部 shared〕、〔市市场监督管理局 lead again〕{按职责分工负责 shared}",
    );
    // Here the stronger role comes second.
    expect(
      marked("市公安局、市法院配合，市公安局牵头", [
        party("市法院", "support", 2),
        party("市公安局", "lead", 3),
      ]),
    ).toBe("〔市公安局 lead again〕、〔市法院 support〕{配合 support}，〔市公安局 lead〕{牵头 lead}");
  });

  it("does not find a short name inside a longer one", () => {
    const parties = [party("公安局", "lead", 2, "县公安局"), party("市公安局", "lead", 1)];
    expect(marked("市公安局、公安局牵头", parties)).toBe("〔市公安局 lead〕、〔公安局 lead〕{牵头 lead}");
    expect(marked("省公安局、公安局牵头", [party("公安局", "lead", 1)])).toBe(
      "省公安局、〔公安局 lead〕{牵头 lead}",
    );
    expect(
      marked("公安局、公安局交警支队配合", [
        party("公安局交警支队", "support", 2),
        party("公安局", "support", 1),
      ]),
    ).toBe("〔公安局 support〕、〔公安局交警支队 support〕{配合 support}");
  });

  it("takes a name that stands only inside other words where it first occurs", () => {
    expect(marked("请市法院负责", [party("市法院", "sole", 1)])).toBe("请〔市法院 sole〕{负责 sole}");
  });

  it("marks groups without a name, and one ended by 等 behind a department", () => {
    // Tasks 54 and 51 of the seed.
    expect(
      marked("各有关单位、各县（市）区按职责分工负责", [
        group("各县（市）区", "shared"),
        group("各有关单位", "shared"),
      ]),
    ).toBe("‹各有关单位 shared›、‹各县（市）区 shared›{按职责分工负责 shared}");
    expect(
      marked("市市场监督管理局、铁岭地区海关机构等相关部门按职责分工负责", [
        party("市市场监督管理局", "shared", 1),
        party("铁岭地区海关机构", "shared", 2),
        group("等相关部门", "shared"),
      ]),
    ).toBe(
      "〔市市场监督管理局 shared〕、〔铁岭地区海关机构 shared〕‹等相关部门 shared›{按职责分工负责 shared}",
    );
  });

  it("reads labels, brackets and 会同", () => {
    expect(
      marked("牵头单位：市法院；配合单位：市公安局", [
        party("市法院", "lead", 1),
        party("市公安局", "support", 2),
      ]),
    ).toBe("{牵头单位： lead}〔市法院 lead〕；{配合单位： support}〔市公安局 support〕");
    expect(
      marked("市法院（牵头）、市公安局（按职责分工负责）", [
        party("市法院", "lead", 1),
        party("市公安局", "shared", 2),
      ]),
    ).toBe("〔市法院 lead〕{（牵头） lead}、〔市公安局 shared〕{（按职责分工负责） shared}");
    expect(
      marked("市法院会同市公安局落实", [party("市法院", "lead", 1), party("市公安局", "shared", 2)]),
    ).toBe("〔市法院 lead〕{会同 lead}〔市公安局 shared〕{落实 shared}");
  });

  it("finds names that are broken over lines, or written in other characters", () => {
    const parties = [party("市卫生健康委", "shared", 1), party("市法院", "shared", 2)];
    expect(marked("市卫 生健\n康委\n市法院　按职责分\n工负责", parties)).toBe(
      "〔市卫 生健\n康委 shared〕\n〔市法院 shared〕　{按职责分\n工负责 shared}",
    );
  });

  it("leaves plain what is nobody's: words without a party, a note, a person", () => {
    expect(marked("负责落实", [])).toBe("负责落实");
    expect(marked("市法院牵头，持续推进，负责", [party("市法院", "lead", 1)])).toBe(
      "〔市法院 lead〕{牵头 lead}，持续推进，负责",
    );
    expect(marked("市法院牵头（责任人：张三）", [party("市法院", "lead", 1)])).toBe(
      "〔市法院 lead〕{牵头 lead}（责任人：张三）",
    );
  });

  it("is exactly the clause when its runs are put together, whatever the tables say", () => {
    const words = fc.constantFrom(
      "市",
      "公安局",
      "市公安局",
      "市法院",
      "牵头",
      "负责",
      "按职责分工",
      "、",
      "，",
      "；",
      "（",
      "）",
      "等",
      "等单位",
      "各有关部门",
      "会同",
      "和",
      "配合单位：",
      " ",
      "\n",
      "\u200b",
      "\u3000",
      "𠮷",
      "⻰",
      "1.",
      "OMB",
      "with ",
    );
    const clauses = fc.oneof(
      fc.array(words, {maxLength: 30}).map((all) => all.join("")),
      fc.string({unit: "binary"}),
    );
    const parties = fc.array(
      fc.record({
        name: fc.constantFrom("公安局", "法院", ""),
        surface: fc.oneof(words, fc.string()),
        department: fc.option(fc.constantFrom("市公安局", "市法院")),
        role: fc.constantFrom<Role>("lead", "sole", "shared", "support"),
        position: fc.option(fc.nat(5)),
      }),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(clauses, parties, (clause, all) => {
        const runs = clauseRuns(clause, all);
        expect(runs.map(({text}) => text).join("")).toBe(clause);
        expect(
          runs.every(({text, kind, party}) => text !== "" && (party !== undefined) === /dep|gro/.test(kind)),
        ).toBe(true);
      }),
      {numRuns: 1000},
    );
  });
});
