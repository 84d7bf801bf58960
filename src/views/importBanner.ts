import {select} from "d3-selection";
import type {ListNameRow} from "../queries/listNames.js";
import {addressOf} from "../state/address.js";
import type {Text} from "../text/zh.js";
import {departmentPage, type PageName, pageHref} from "./links.js";
import {type Part, part, type Root} from "./part.js";

/** How far the imported list that a page shows is. */
export type BannerState = {kind: "shown"} | {kind: "opening"} | {kind: "failed"; reason: string};

/**
 * Says above the page that the list shown is the reader's own, and leads back to the same page of the shipped one
 * (`home`). It stands outside the view, which is empty until the list's database is open. Null takes it away.
 */
export function importBanner(
  root: Root,
  banner: {list: ListNameRow; home: ListNameRow; state: BannerState} | null,
  text: Text,
  siteHome: string,
): void {
  const parent = select(root.node()!.parentElement!) as unknown as Part;
  if (banner === null) {
    parent.selectChild("[data-part=imported]").remove();
    return;
  }
  const {list, home, state} = banner;
  const words = text.import.banner;
  if (parent.selectChild("[data-part=imported]").empty()) {
    parent.insert("div", "[data-view]").attr("data-part", "imported");
  }
  const area = part(parent, "div", "imported")
    .attr("role", "region")
    .attr("aria-label", words.label)
    .attr("data-state", state.kind);
  const said =
    state.kind === "shown"
      ? words.shown(list.title)
      : state.kind === "opening"
        ? words.opening(list.title)
        : words.failed(list.title, state.reason);
  const sentence = part(area, "p", "said").attr("role", state.kind === "failed" ? "alert" : "status");
  if (sentence.text() !== said) sentence.text(said);
  const department = root.attr("data-department");
  const page =
    department === null
      ? pageHref(root.attr("data-view") as PageName, siteHome)
      : departmentPage(department, siteHome);
  part(area, "a", "back")
    .attr("href", addressOf(page, new URLSearchParams({list: home.list_id})))
    .text(words.back);
  part(area, "a", "manage").attr("href", pageHref("import", siteHome)).text(words.manage);
}
