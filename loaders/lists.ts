import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {listIds} from "../src/list/listIds.ts";
import {readList} from "../src/list/read.ts";
import {type ListRows, listRows} from "../src/list/rows.ts";
import {UnreadableError} from "../src/list/unreadable.ts";
import {Names, type Reference} from "../src/list/words/departments.ts";
import {DataFault} from "./fault.ts";
import {type ListEntry, mergeReferences, readEntries, readReference} from "./reference.ts";

/** The lists of a project, read, with what people know about the names in them. */
export interface Lists {
  /** In the order of `data/lists.csv`; then those that it does not name, by file name. */
  lists: ListRows[];
  /** All that was used for any of them. */
  reference: Reference;
}

/**
 * Reads every list in `seeds/`, under the project's root. A document that `data/lists.csv` does not name gets an id
 * from its file's name. Rejects with a {@link DataFault}, an UnreadableError or, where several documents are at fault,
 * an AggregateError of them.
 */
export async function readLists(root = "."): Promise<Lists> {
  const data = join(root, "data");
  const references = new Map<string, {reference: Reference; names: Names}>();
  const namesIn = (folder: string): Names => {
    const met = references.get(folder);
    if (met) return met.names;
    const reference = readReference(folder);
    const names = new Names(reference);
    references.set(folder, {reference, names});
    return names;
  };
  const lists: ListRows[] = [];
  const faults: Error[] = [];
  for (const {place, ...entry} of entriesOf(root)) {
    const file = join(root, "seeds", basename(entry.source_file));
    const names = namesIn(join(data, entry.reference ?? ""));
    try {
      if (!existsSync(file)) throw notThere(place, file);
      const bytes = readFileSync(file);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const {list_id, source_file, title, issuer, year} = entry;
      const reading = await readList(bytes, {file, names, year});
      const facts = {list_id, title, issuer, source_file, sha256};
      lists.push(listRows(reading, year === null ? facts : {...facts, year}));
    } catch (error) {
      if (!(error instanceof DataFault || error instanceof UnreadableError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length === 1) throw faults[0];
  if (faults.length > 1) throw new AggregateError(faults, faults.map(({message}) => message).join("\n"));
  return {
    lists,
    reference: mergeReferences(new Map([...references].map(([at, each]) => [at, each.reference]))),
  };
}

/** What `data/lists.csv` names, with the place of its row, and what else lies in `seeds/`. */
function entriesOf(root: string): (ListEntry & {place: string})[] {
  const csv = join(root, "data", "lists.csv");
  const named = readEntries(join(root, "data")).map((entry, index) => ({
    ...entry,
    place: `${csv}:${index + 2}`,
  }));
  const files = documentsIn(join(root, "seeds")).filter(
    (file) => !named.some((entry) => entry.source_file === file),
  );
  const ids = listIds(
    files,
    named.map((entry) => entry.list_id),
  );
  const unnamed = files.map((file, index) => ({
    list_id: ids[index]!,
    title: "",
    issuer: "",
    year: null,
    source_file: file,
    reference: null,
    place: csv,
  }));
  if (named.length + unnamed.length === 0) {
    throw new DataFault(join(root, "seeds"), {
      zh: "没有清单，请把清单文件放进这个文件夹",
      en: "no list — put the document into this folder",
    });
  }
  return [...named, ...unnamed];
}

/** The documents in a folder, by name: neither its README, nor hidden files, nor what Office keeps beside an open one. */
function documentsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && !/^(\.|~\$|README\.md$)/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

const notThere = (place: string, file: string) =>
  new DataFault(place, {
    zh: `没有文件 ${file}，请把它放进 seeds/，或删去这一行`,
    en: `${file} is not there — put the document into seeds/ or remove the row`,
  });
