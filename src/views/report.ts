import {isImportedId} from "../imported/importedList.js";
import {departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {filtersToSearch} from "../state/filters.js";
import {type PageName, pageHref} from "./links.js";
import {part} from "./part.js";
import {showReport} from "./report/preview.js";
import {reportControls} from "./report/reportControls.js";
import {type ReportWish, reportFor} from "./report/reportFiles.js";
import {reportMenu} from "./report/reportMenu.js";
import {reportState} from "./report/state.js";
import {type Context, Superseded, type View} from "./view.js";

/** The whole list as one report: what is in it, in which order, the files of it, and how it looks. */
export const reportView: View = async (root, context) => {
  const {database, text, wholeList, within, limits, browser} = context;
  const words = text.report.page;
  const [[list], headings, departments] = await Promise.all([
    database.ask(listInfo, wholeList),
    database.ask(sectionsQuery, wholeList),
    database.ask(departmentsQuery, wholeList),
  ]);
  const wish = wishOf(context);
  part(root, "h1", "heading").text(text.site.pages.report);
  part(root, "p", "lead").text(words.lead);
  reportControls(part(root, "div", "controls"), wish, {headings, departments}, context);
  part(root, "p", "fault");
  const key = JSON.stringify([wish, filtersToSearch(within)]);
  const isShown = () => shown.get(paper.node()!) === key;
  const menu = part(root, "div", "report-menu");
  const area = part(root, "section", "preview");
  part(area, "h2", "heading").text(words.preview);
  const status = part(area, "p", "status").attr("role", "status");
  const paper = part(area, "div", "paper").attr("data-orientation", wish.orientation);
  reportMenu(menu, wish, list!, isShown, context);
  part(root, "p", "source").text(text.figure.source(list!, limits.join("；")));
  if (!browser) {
    status.text(words.waiting);
    return;
  }
  // Who prints is shown the same again.
  if (isShown()) return;
  shown.delete(paper.node()!);
  status.text(words.drawing);
  try {
    const report = await reportFor("html", wish, context);
    await browser.breathe();
    showReport(paper.node()!, report);
    shown.set(paper.node()!, key);
    status.text("");
  } catch (error) {
    if (!(error instanceof Superseded)) status.text("");
    throw error;
  }
};

/** Which report stands on the page. */
const shown = new WeakMap<HTMLElement, string>();

/** What the page's address asks of a report. */
function wishOf({search, browser, document, wholeList, home}: Context): ReportWish {
  const base = browser && new URL(document.baseURI);
  // What only this browser has nobody else can open.
  const isOpen =
    base !== null &&
    /^https?:$/.test(base.protocol) &&
    !/^(localhost|127\.|\[::1\])/.test(base.hostname) &&
    !isImportedId(wholeList.list!);
  const state = reportState(search);
  return {
    ...state,
    day: state.day ?? browser?.today() ?? null,
    linkTo: (page: PageName, state: string) =>
      isOpen ? new URL(pageHref(page, home, state), base).href : null,
  };
}
