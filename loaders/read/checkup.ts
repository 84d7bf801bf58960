import type {ListRows} from "../../src/list/rows.ts";
import {ruleOf} from "../../src/list/rules.ts";
import type {Row} from "../../src/model/schema.ts";
import {deadlineKinds, patterns, roles, type Severity, severities} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";

/** At most so many findings of one severity are printed; the rest is counted. */
const shown = 20;
/** Notes are the genre's habits: they are counted by kind, not printed one by one. */
const printed: readonly Severity[] = ["error", "warning"];

/** The check-up of one list in words: what was read, what is wrong, what was not understood, and where. */
export function checkup({list, tasks, assignments, collectives, findings}: ListRows): string {
  const departments = new Set(assignments.map((row) => row.department));
  const lines = [
    list.source_file,
    `  标题  ${list.title}${list.issuer && !list.title.includes(list.issuer) ? `（${list.issuer}）` : ""}`,
    `  形式  ${list.form === "table" ? "表格" : "正文括注"}，${list.year === null ? "年份不明" : `${list.year} 年`}`,
    `  任务  ${tasks.length} 项${sections(tasks)}`,
    `  部门  ${departments.size} 个，承担 ${assignments.length} 项次${inBrackets(count(roles, zh.roles, assignments, "role"))}`,
    `  群体  ${collectives.length} 处`,
    `  责任  ${count(patterns, zh.patterns, tasks, "pattern")}`,
    `  时限  ${count(deadlineKinds, zh.deadlineKinds, tasks, "deadline_kind")}`,
    `  发现  ${count(severities, zh.severities, findings, "severity") || "没有"}`,
  ];
  for (const severity of printed) {
    const some = findings.filter((finding) => finding.severity === severity);
    lines.push(...some.slice(0, shown).map(findingLine));
    if (some.length > shown)
      lines.push(`    …… 另有 ${some.length - shown} 条${zh.severities[severity]}，用 --json 查看全部`);
  }
  const notes = findings.filter((finding) => finding.severity === "note");
  if (notes.length > 0) lines.push(`    ${zh.severities.note}：${byCode(notes)}`);
  return `${lines.join("\n")}\n`;
}

function findingLine({
  severity,
  source_line,
  task_no,
  message,
  evidence,
  treatment,
}: Row<"findings">): string {
  const place = [
    source_line === null ? null : `第 ${source_line} 行`,
    task_no === null ? null : `序号 ${task_no}`,
  ].filter((part) => part !== null);
  const words = evidence !== null && !message.includes(evidence) ? `“${short(evidence)}”` : "";
  return `    ${zh.severities[severity]} ${place.join("，") || "全文"}：${message}${words}${treatment ? `（${treatment}）` : ""}`;
}

/** 牵头 35、共同承担 313: the values that occur, in the vocabulary's order. */
function count<V extends string, R>(
  values: readonly V[],
  words: Record<V, string>,
  rows: readonly R[],
  column: keyof R,
) {
  return values
    .map((value) => [words[value], rows.filter((row) => row[column] === value).length] as const)
    .filter(([, times]) => times > 0)
    .map(([word, times]) => `${word} ${times}`)
    .join("、");
}

function sections(tasks: Row<"tasks">[]): string {
  const orders = new Set(tasks.flatMap((task) => task.section_order ?? []));
  const {first, last} = {first: tasks[0]?.task_no ?? null, last: tasks.at(-1)?.task_no ?? null};
  const numbers = first !== null && last !== null && first < last ? `，序号 ${first}—${last}` : "";
  return `${numbers}${orders.size > 0 ? `，分 ${orders.size} 个部分` : ""}`;
}

function byCode(notes: Row<"findings">[]): string {
  const times = new Map<string, number>();
  for (const {code} of notes) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].map(([code, number]) => `${ruleOf(code).zh.name} ${number}`).join("、");
}

const inBrackets = (words: string) => (words ? `（${words}）` : "");

const short = (words: string) => {
  const line = words.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
