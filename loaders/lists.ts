import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {readList} from "../src/list/read.ts";
import {type ListRows, listRows} from "../src/list/rows.ts";
import {Names, type Reference} from "../src/list/words/departments.ts";
import {readEntries, readReference} from "./reference.ts";

/** The lists of a project, read, with what people know about the names in them. */
export interface Lists {
  /** In the order of `data/lists.csv`. */
  lists: ListRows[];
  reference: Reference;
}

/**
 * Reads every list that `data/lists.csv` names from `seeds/`, under the project's root.
 *
 * @throws Error if a list cannot be read, is not there, or lies in `seeds/` without being named.
 */
export function readLists(root = "."): Lists {
  const data = join(root, "data");
  const seeds = join(root, "seeds");
  const entries = readEntries(data);
  const reference = readReference(data);
  const names = new Names(reference);
  const unlisted = existsSync(seeds)
    ? readdirSync(seeds)
        .sort()
        .find(
          (file) =>
            !file.startsWith(".") &&
            file !== "README.md" &&
            !entries.some((entry) => entry.source_file === file),
        )
    : undefined;
  if (unlisted) {
    throw new Error(`${join(seeds, unlisted)}: not in data/lists.csv — add a row with its title and year`);
  }
  if (entries.length === 0) {
    throw new Error(`${join(data, "lists.csv")}: no list — add a row for each document in seeds/`);
  }
  const lists = entries.map((entry, index) => {
    const file = join(seeds, basename(entry.source_file));
    if (!existsSync(file)) {
      throw new Error(
        `${join(data, "lists.csv")}:${index + 2}: ${file} is not there — put the document into seeds/ or remove the row`,
      );
    }
    const bytes = readFileSync(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return listRows(readList(bytes, {file, names, year: entry.year}), {...entry, sha256});
  });
  return {lists, reference};
}
