import {select} from "d3-selection";
import {type EngineFiles, openBrowserDatabase} from "../engine/browser.js";
import type {Database} from "../engine/database.js";
import {type Answers, preparedDatabase} from "../engine/prepared.js";
import {zh} from "../text/zh.js";
import {faultWords} from "./faultWords.js";
import type {Root} from "./part.js";
import {chartWidths, Superseded, type View} from "./view.js";

/** The window widths from which on the charts of 1200 and 920 pixels are drawn; the style sheet has the same two. */
const breakpoints = ["(min-width: 1264px)", "(min-width: 640px)"] as const;

/**
 * Brings a page that the build drew to life: draws it again from the prepared answers, starts the engine in the
 * background, and from then on draws the page anew at each change of its URL.
 */
export function start(view: View, files: EngineFiles): void {
  const root = select(document.querySelector<HTMLElement>("[data-view]")!) as Root;
  const answers = JSON.parse(document.querySelector("[data-answers]")!.textContent!) as Answers;
  const media = breakpoints.map((query) => matchMedia(query));
  let engine: Promise<Database> | null = null;
  let engineFault: string | null = null;
  /** The engine, started again if it could not be the last time. */
  const live = () => {
    engine ??= openBrowserDatabase(files).then(
      (opened) => {
        engineFault = null;
        setState(root, "live");
        return opened;
      },
      (error) => {
        engine = null;
        engineFault = zh.figure.failed(faultWords(error, zh));
        setState(root, "error");
        setFault(root, engineFault);
        throw error;
      },
    );
    return engine;
  };
  const database = preparedDatabase(answers, live);
  let generation = 0;

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
    try {
      await view(root, {
        document,
        database: latest,
        text: zh,
        search: new URLSearchParams(location.search),
        widths: [chartWidths[media.findIndex((query) => query.matches)] ?? chartWidths[2]],
        browser: {
          change: (parameters) => go(parameters, "pushState"),
          adjust: (parameters) => go(parameters, "replaceState"),
          today,
        },
      });
      setFault(root, engineFault);
      root.attr("aria-busy", null);
      if (root.attr("data-state") === "static") setState(root, "ready");
    } catch (error) {
      if (error instanceof Superseded) return;
      setFault(root, engineFault ?? zh.figure.queryFailed(faultWords(error, zh)));
      root.attr("aria-busy", null);
    }
  };

  void draw();
  live().catch(() => {});
  addEventListener("popstate", () => void draw());
  for (const query of media) query.addEventListener("change", () => void draw());
}

type State = "ready" | "live" | "error";

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
