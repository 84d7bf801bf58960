import {select} from "d3-selection";
import {type EngineFiles, openBrowserDatabase} from "../engine/browser.js";
import type {Database} from "../engine/database.js";
import {type Answers, preparedDatabase} from "../engine/prepared.js";
import {isImportedId} from "../imported/importedList.js";
import type {ReaderFiles} from "../imported/reader.js";
import {fromShelf} from "../imported/shelf.js";
import {type ListNameRow, listNames} from "../queries/listNames.js";
import {noFilters} from "../state/filters.js";
import {listChoice} from "../state/listChoice.js";
import {zh} from "../text/zh.js";
import {faultWords} from "./faultWords.js";
import {type BannerState, importBanner} from "./importBanner.js";
import {withImported} from "./importedLists.js";
import {listNamed} from "./listChooser.js";
import {drawPage} from "./listPage.js";
import type {Root} from "./part.js";
import {chartWidths, Superseded, type View} from "./view.js";

/** The window widths from which on the charts of 1200 and 920 pixels are drawn; the style sheet has the same two. */
const breakpoints = ["(min-width: 1264px)", "(min-width: 640px)"] as const;

/** What a page loads: the engine and the shipped tables, and on one page the reader of other lists. */
export interface PageFiles extends EngineFiles {
  reader?: ReaderFiles;
}

/**
 * Brings a page that the build drew to life: draws it again from the prepared answers, starts the engine in the
 * background, and from then on draws the page anew at each change of its URL. Where there are several lists the URL
 * always names the one that is shown, so that Back, a copied address and a link mean what was seen. A list that the
 * reader imported has no prepared answers: the page is empty until its own database answers, and a banner says so.
 */
export function start(view: View, files: PageFiles): void {
  const root = select(document.querySelector<HTMLElement>("[data-view]")!) as Root;
  const answers = JSON.parse(document.querySelector("[data-answers]")!.textContent!) as Answers;
  const media = breakpoints.map((query) => matchMedia(query));
  /** The id of the imported list that is shown; null for a shipped one. */
  let imported: string | null = null;
  const engines = new Map<string | null, Promise<Database>>();
  let engineFault: string | null = null;
  /** The engine over the shipped lists (null) or over an imported one, started again if it could not be the last time. */
  const live = (list: string | null): Promise<Database> => {
    const running = engines.get(list);
    if (running) return running;
    const engine = openTables(list, files).then(
      (opened) => {
        if (list === imported) {
          engineFault = null;
          setState(root, "live");
        }
        return opened;
      },
      (error) => {
        engines.delete(list);
        if (list === imported) {
          engineFault = zh.figure.failed(faultWords(error, zh));
          setState(root, "error");
          setFault(root, engineFault);
        }
        throw error;
      },
    );
    engines.set(list, engine);
    return engine;
  };
  const database = withImported(
    preparedDatabase(answers, () => live(null)),
    live,
    async (list, ask) => {
      if (list === imported) return ask(await live(list));
      const opened = await openTables(list, files);
      return ask(opened).finally(() => opened.close());
    },
  );
  const choice = listChoice(() => sessionStorage);
  let lists: readonly ListNameRow[] = [];
  let generation = 0;
  /** The list whose picture stands there. */
  let drawn: string | null = null;

  /**
   * Finds out which lists there are, and writes into an address that names none the one chosen in this tab. `dropped`:
   * the one that it names may have been deleted just now.
   */
  const findLists = async ({dropped}: {dropped: boolean}) => {
    lists = await database.ask(listNames, noFilters);
    const url = new URL(location.href);
    const asked = url.searchParams.get("list");
    const gone = dropped && listNamed(asked, lists).unknown !== null;
    if (gone) url.searchParams.delete("list");
    else if (lists.length < 2 || asked !== null) return;
    if (lists.length > 1) url.searchParams.set("list", listNamed(choice.get(), lists).list.list_id);
    history.replaceState(null, "", url);
  };

  /** Turns to the engine of the list that is to be shown; an imported one is never shown under another one's picture. */
  const turnTo = (list: string | null) => {
    if (list === imported) return;
    if (imported !== null) {
      void engines.get(imported)?.then((engine) => engine.close());
      engines.delete(imported);
    }
    imported = list;
    engineFault = null;
    setState(root, "static");
    if (root.attr("data-view") !== "import") root.selectChildren().remove();
    live(list)
      .then(() => {
        if (list === imported) setState(root, "live");
      })
      .catch(() => {});
  };

  const draw = async () => {
    const current = ++generation;
    root.attr("aria-busy", "true");
    const go = (parameters: Record<string, string | null>, how: "pushState" | "replaceState") => {
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(parameters)) {
        if (value === null) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      if (url.href === location.href) return;
      history[how](null, "", url);
      void draw();
    };
    const latest: Database = {
      ...database,
      async ask(query, parameters) {
        const rows = await database.ask(query, parameters).catch((error) => {
          throw current === generation ? error : new Superseded();
        });
        if (current !== generation) throw new Superseded();
        return rows;
      },
    };
    const search = new URLSearchParams(location.search);
    const {list, unknown} = listNamed(search.get("list"), lists);
    if (lists.length > 1 && unknown === null) choice.set(list.list_id);
    turnTo(isImportedId(list.list_id) ? list.list_id : null);
    const banner = (state: BannerState) =>
      importBanner(root, imported === null ? null : {list, home: lists[0]!, state}, zh);
    banner({kind: drawn === list.list_id ? "shown" : "opening"});
    try {
      await drawPage(view, root, {
        document,
        database: latest,
        text: zh,
        search,
        lists,
        widths: [chartWidths[media.findIndex((query) => query.matches)] ?? chartWidths[2]],
        browser: {
          change: (parameters) => go(parameters, "pushState"),
          adjust: (parameters) => go(parameters, "replaceState"),
          today,
          refreshLists: async () => {
            await findLists({dropped: true});
            await draw();
          },
          reader: files.reader ?? null,
        },
      });
      drawn = list.list_id;
      banner({kind: "shown"});
      setFault(root, engineFault);
      reveal(root);
      const state = root.attr("data-state") as State;
      setState(root, state === "static" ? "ready" : state);
    } catch (error) {
      if (error instanceof Superseded) return;
      if (drawn !== list.list_id) banner({kind: "failed", reason: faultWords(error, zh)});
      setFault(root, engineFault ?? zh.figure.queryFailed(faultWords(error, zh)));
      reveal(root);
    }
  };

  const asked = new URLSearchParams(location.search).get("list") ?? choice.get();
  if (asked === null || !isImportedId(asked)) live(null).catch(() => {});
  const begin = async () => {
    await findLists({dropped: false});
    void draw();
    live(imported).catch(() => {});
    addEventListener("popstate", () => void draw());
    for (const query of media) query.addEventListener("change", () => void draw());
  };
  begin().catch((error) => {
    setFault(root, zh.figure.queryFailed(faultWords(error, zh)));
    reveal(root);
  });
}

/** Opens the engine over the shipped tables, or over those of an imported list. */
async function openTables(list: string | null, files: EngineFiles): Promise<Database> {
  if (list === null) return openBrowserDatabase(files);
  const found = await fromShelf(list);
  if (!found) throw new Error(zh.import.gone);
  return openBrowserDatabase({...files, tables: found.tables});
}

/** Ends the waiting, that of a page included which was drawn for another list and hidden (`loaders/pages.ts`). */
function reveal(root: Root): void {
  root.attr("aria-busy", null);
  document.documentElement.removeAttribute("data-list");
}

type State = "static" | "ready" | "live" | "error";

/** The state of the page and of each of its charts: `ready` answers from prepared rows, `live` answers anything. */
function setState(root: Root, state: State): void {
  root.attr("data-state", state);
  root.selectAll("figure[data-chart]").attr("data-state", state);
}

/** Says under each chart, or on a page without one at its head, what does not work, and takes it back. */
function setFault(root: Root, message: string | null): void {
  root
    .selectAll("[data-view] > [data-part=fault], figure[data-chart] > [data-part=fault]")
    .attr("role", message ? "alert" : null)
    .text(message ?? "");
}

/** The reader's own day as an ISO date. */
function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
