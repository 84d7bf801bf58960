import {describe, expect, it} from "vitest";
import {readReference} from "../../loaders/reference.ts";
import {readList} from "../../src/list/read.ts";
import {listRows} from "../../src/list/rows.ts";
import {combineLists} from "../../src/list/tables.ts";
import {Names} from "../../src/list/words/departments.ts";
import {savedSeed} from "../fixtures/saved.ts";

const reference = readReference("data");
const names = new Names(reference);
const saved = savedSeed();

/** The seven tables of a document, without what tells its file and its lines; findings by task. */
async function tables(file: string) {
  const reading = await readList(saved[file]!, {file, names, year: 2021});
  const facts = {list_id: "seed", source_file: "", sha256: ""};
  const {tasks, findings, ...others} = combineLists([listRows(reading, facts)], reference);
  const key = ({task_no, code, evidence}: (typeof findings)[number]) => `${task_no} ${code} ${evidence}`;
  return {
    ...others,
    tasks: tasks.map((task) => ({...task, source_line: 0})),
    findings: findings
      .map((finding) => ({
        ...finding,
        message: finding.message.replace(/第 [\d、]+ 行/, "第 … 行"),
        message_en: finding.message_en.replace(/lines? [\d, ]+/, "lines …"),
        source_line: 0,
      }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

describe("the seed list, saved in other formats", async () => {
  const pasted = await tables("seed.txt");

  it.each(["seed.docx", "seed.xlsx", "seed.csv", "seed.tsv.txt"])(
    "gives the same tables from %s",
    async (file) => {
      const {findings, ...others} = await tables(file);
      const {findings: _, ...expected} = pasted;
      expect(expected.tasks).toHaveLength(125);
      expect(others).toEqual(expected);
    },
  );

  it.each(["seed.csv", "seed.tsv.txt"])("gives the same findings from %s", async (file) => {
    expect((await tables(file)).findings).toEqual(pasted.findings);
  });

  it.each(["seed.docx", "seed.xlsx"])(
    "gives the same findings from %s, but sees that cells are merged",
    async (file) => {
      const {findings} = await tables(file);
      const isClause = ({code}: {code: string}) => code === "clause-inherited" || code === "clause-merged";
      const blank = pasted.findings.filter(isClause);
      expect(findings.filter((finding) => !isClause(finding))).toEqual(
        pasted.findings.filter((finding) => !isClause(finding)),
      );
      expect(findings.filter(isClause).map(({code, task_no, evidence}) => [code, task_no, evidence])).toEqual(
        blank.map(({task_no, evidence}) => ["clause-merged", task_no, evidence]),
      );
      expect(blank.length).toBeGreaterThan(5);
    },
  );
});
