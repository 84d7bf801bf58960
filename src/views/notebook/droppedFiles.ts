import {sitePath} from "../../imported/sitePath.js";
import {type DroppedTable, droppedTables} from "../../imported/tables/droppedTable.js";
import {startTableReading} from "../../imported/tables/tableReading.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import {tableFaultWords} from "./tableFaultWords.js";

/** A file that gave no table, and why. */
export interface RefusedFile {
  file: string;
  reason: string;
}

/** The files that the reader dropped onto the notebook; they go with the page. */
export class DroppedFiles {
  tables: readonly DroppedTable[] = [];
  reading: readonly string[] = [];
  refused: readonly RefusedFile[] = [];

  /**
   * @param script the address of the worker that reads them
   * @param taken names that their tables may not have
   * @param changed told of each file; `tables` true: there are others than before
   */
  constructor(
    readonly script: string,
    readonly taken: () => readonly string[],
    readonly changed: (tables: boolean) => void,
  ) {}

  /** Reads files, one after the other. */
  async add(files: readonly File[], text: NotebookText): Promise<void> {
    this.refused = [];
    this.reading = files.map(({name}) => name);
    this.changed(false);
    let isOther = false;
    for (const file of files) {
      const outcome = await startTableReading({file: file.name, document: file}, this.script).outcome;
      this.reading = this.reading.slice(1);
      if (outcome.kind === "refused") {
        this.refused = [...this.refused, {file: file.name, reason: tableFaultWords(outcome.fault, text)}];
      } else {
        // The same file anew takes the place of the former.
        const others = this.tables.filter((table) => table.file !== file.name);
        const taken = [...this.taken(), ...others.map(({source}) => source.name)];
        this.tables = [...others, ...droppedTables(file.name, outcome.tables, taken)];
        isOther = true;
      }
      this.changed(false);
    }
    remember(this.tables);
    if (isOther) this.changed(true);
  }

  remove(table: DroppedTable): void {
    this.tables = this.tables.filter((each) => each !== table);
    this.changed(true);
  }

  /** Takes out those that the engine could not read, and says so. */
  refuse(refused: readonly {name: string; reason: string}[]): void {
    for (const {name, reason} of refused) {
      const table = this.tables.find(({source}) => source.name === name && source.schema === null);
      if (!table) continue;
      this.tables = this.tables.filter((each) => each !== table);
      this.refused = [...this.refused, {file: table.file, reason}];
    }
  }
}

const key = () => `${sitePath()}notebook-files`;

/** Notes in the tab which tables were of which files: the files themselves go with the page. */
function remember(tables: readonly DroppedTable[]): void {
  const names = tables.map(({source, file}) => [source.name.toLowerCase(), file]);
  try {
    sessionStorage.setItem(key(), JSON.stringify({...remembered(), ...Object.fromEntries(names)}));
  } catch {
    // A browser that refuses this says of such a table no more than that it is not there.
  }
}

/** The file that a table was of before the page was opened anew; null if none that is known. */
export const fileOfTable = (name: string): string | null => remembered()[name.toLowerCase()] ?? null;

function remembered(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
