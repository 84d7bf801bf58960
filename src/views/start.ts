import {select} from "d3-selection";
import type {EngineFiles} from "../engine/browser.js";
import {keptAnswers} from "../engine/keptAnswers.js";
import {type Answers, preparedDatabase} from "../engine/prepared.js";
import {isImportedId} from "../imported/importedList.js";
import type {ReaderFiles} from "../imported/reader.js";
import {type KnownPlacements, placements} from "../layout/placements.js";
import {type ListNameRow, listNames} from "../queries/listNames.js";
import {anchorOf, type Change, changed, stateOf} from "../state/address.js";
import {noFilters} from "../state/filters.js";
import {listChoice} from "../state/listChoice.js";
import {zh} from "../text/zh.js";
import {breaths} from "./breath.js";
import {keepEngines} from "./engines.js";
import {faultWords} from "./faultWords.js";
import {type BannerState, importBanner} from "./importBanner.js";
import {withImported} from "./importedLists.js";
import {listNamed} from "./listChooser.js";
import {drawPage} from "./listPage.js";
import {keepFilters} from "./navigation.js";
import {openTables} from "./openTables.js";
import {arrivedByLink, goToHead, setAddress} from "./pageAddress.js";
import {type PageState, reveal, setFault, setState} from "./pageState.js";
import {pageWidth} from "./pageWidth.js";
import {part, type Root} from "./part.js";
import {superseding} from "./superseding.js";
import {tableBytes} from "./tableBytes.js";
import {today} from "./today.js";
import {Superseded, type View} from "./view.js";

/** What a page loads: the engine and the shipped tables, on one page the reader of other lists, on another what reports need. */
export interface PageFiles extends EngineFiles {
  reader?: ReaderFiles;
  /** The address of the script that a report's HTML file has. */
  reportScript?: string;
  /** The script of the worker that reads tables in files: of the page of notebooks, which asks an engine of its own. */
  tableReader?: string;
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
  const baked = document.querySelector("script[data-placements]")?.textContent;
  const places = placements(baked ? (JSON.parse(baked) as KnownPlacements) : {});
  /** The list of which the build drew the page. */
  const built = document.querySelector<HTMLElement>("script[data-first]")?.dataset.first ?? null;
  /** Where lists are imported none is shown: the page waits for no engine and stays as it is when the list changes. */
  const showsList = files.reader === undefined;
  const asksEngine = showsList && files.tableReader === undefined;
  /** The id of the imported list that is shown; null for a shipped one. */
  let imported: string | null = null;
  let engineFault: string | null = null;
  const engines = keepEngines(
    async (list) => keptAnswers(await openTables(list, files)),
    (list, error) => {
      if (list !== imported) return;
      engineFault = error === null ? null : zh.figure.failed(faultWords(error, zh));
      setState(root, error === null ? "live" : "error");
      if (engineFault) setFault(root, engineFault);
    },
  );
  const database = withImported(
    preparedDatabase(answers, () => engines.of(null)),
    engines.of,
    engines.askOnce,
  );
  const choice = listChoice(() => sessionStorage);
  let lists: readonly ListNameRow[] = [];
  let generation = 0;
  /** The list whose picture stands there; null for none. */
  let stands: string | null = null;
  /** The state that was drawn last, or is being drawn. */
  let drawn = new URLSearchParams();
  const width = pageWidth(() => {
    if (generation > 0) void draw();
  });

  /**
   * Finds out which lists there are, and writes into an address that names none, or the one that stood there and was
   * deleted, the list to be shown.
   */
  const findLists = async () => {
    lists = await database.ask(listNames, noFilters);
    const state = stateOf(location);
    const asked = state.get("list");
    const gone = asked !== null && asked === stands && listNamed(asked, lists).unknown !== null;
    let next = gone ? new URLSearchParams() : state;
    if (!next.has("list") && lists.length > 1) {
      next = changed(next, {list: listNamed(stands ?? choice.get() ?? built, lists).list.list_id});
    }
    const exposed = asked !== null && isImportedId(asked) && location.search !== "";
    if (next !== state || exposed) setAddress(next, "replaceState");
  };

  /** Turns to the engine of the list that is to be shown. */
  const turnTo = (list: string | null) => {
    if (list === imported) return;
    if (imported !== null) engines.stop(imported);
    imported = list;
    engineFault = null;
    setState(root, "static");
    if (!asksEngine) return;
    engines.of(list).then(
      () => {
        if (list === imported) setState(root, "live");
      },
      () => {},
    );
  };

  /** Takes the picture of another list away, so that it never stands under this one's name; the choice stays. */
  const clear = () => {
    stands = null;
    if (showsList) root.selectChildren(":not([data-part=chooser], [data-part=unknown-list])").remove();
  };

  /** Draws what the address says; false if it could not, or something newer was to be drawn meanwhile. */
  const draw = async (): Promise<boolean> => {
    const current = ++generation;
    const isCurrent = () => current === generation;
    root.attr("aria-busy", "true");
    drawn = stateOf(location);
    const {list, unknown} = listNamed(drawn.get("list"), lists);
    const id = list.list_id;
    const go = (parameters: Change, how: "pushState" | "replaceState") => {
      const state = stateOf(location);
      const own = new URLSearchParams(lists.length > 1 ? {list: id} : {});
      const next = changed(unknown === null ? state : own, parameters);
      if (next.toString() === state.toString()) return;
      setAddress(next, how);
      void draw();
    };
    if (lists.length > 1 && unknown === null) choice.set(id);
    turnTo(isImportedId(id) ? id : null);
    const banner = (state: BannerState) =>
      importBanner(
        root,
        imported === null ? null : {list, home: lists[0]!, state},
        zh,
        root.attr("data-home"),
      );
    banner({kind: stands === id ? "shown" : "opening"});
    if (stands !== id) clear();
    try {
      await drawPage(view, root, {
        document,
        home: root.attr("data-home"),
        database: superseding(database, isCurrent),
        text: zh,
        search: drawn,
        lists,
        widths: [width.of(drawn)],
        placements: places,
        browser: {
          change: (parameters) => go(parameters, "pushState"),
          adjust: (parameters) => go(parameters, "replaceState"),
          today,
          breathe: width.onPaper() ? async () => {} : breaths(isCurrent),
          refreshLists: () =>
            findLists()
              .then(draw)
              .then(() => {}),
          table: (name) => tableBytes(name, imported, files),
          reader: files.reader ?? null,
          ...(files.tableReader ? {notebook: {...files, tableReader: files.tableReader}} : {}),
          ...(files.reportScript ? {report: {database, script: () => textAt(files.reportScript!)}} : {}),
        },
      });
      if (!isCurrent()) return false;
      stands = id;
      keepFilters(document, drawn);
      banner({kind: "shown"});
      setFault(root, engineFault);
      const state = root.attr("data-state") as PageState;
      setState(root, state !== "static" ? state : asksEngine ? "ready" : "live");
      reveal(root);
      return true;
    } catch (error) {
      if (error instanceof Superseded) return false;
      if (stands !== id) {
        clear();
        if (imported === null) part(root, "p", "fault");
        banner({kind: "failed", reason: faultWords(error, zh)});
      }
      fail(error);
      return false;
    }
  };

  const fail = (error: unknown) => {
    setFault(root, engineFault ?? zh.figure.queryFailed(faultWords(error, zh)));
    reveal(root);
  };
  /**
   * Draws what the address says now, and leads a reader who followed a link to its head. An anchor takes the place of an
   * imported list's state, which is put back.
   */
  const turned = async () => {
    const byLink = arrivedByLink();
    if (imported !== null && location.search === "" && anchorOf(location)) {
      setAddress(drawn, "replaceState");
    } else if (stateOf(location).toString() !== drawn.toString()) {
      if ((await draw()) && byLink) goToHead(root);
    }
  };
  const begin = async () => {
    arrivedByLink();
    await findLists();
    stands = built ?? lists[0]!.list_id;
    void draw();
    if (asksEngine) void engines.of(imported);
    for (const event of ["popstate", "hashchange"]) addEventListener(event, () => void turned());
    // A page that Back finds as it was left: meanwhile another list may have been chosen, imported or deleted.
    addEventListener("pageshow", ({persisted}) => {
      if (persisted) findLists().then(draw).catch(fail);
    });
  };
  const asked = stateOf(location).get("list") ?? choice.get();
  if (asksEngine && (asked === null || !isImportedId(asked))) void engines.of(null);
  begin().catch(fail);
}

/** The text of a file of the site. */
async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
