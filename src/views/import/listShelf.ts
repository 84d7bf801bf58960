import {dropFromShelf, type ShelvedList} from "../../imported/shelf.js";
import {pageHref} from "../links.js";
import {type Part, part, parts, type Root} from "../part.js";
import type {Context} from "../view.js";

/** The imported lists that are on this machine, each with the way to see it and to delete it. */
export function listShelf(
  root: Root,
  {text, wholeList}: Context,
  lists: readonly ShelvedList[],
  dropped: (lists: readonly ShelvedList[]) => Promise<void>,
): void {
  const words = text.import.shelf;
  const area = part(root, "section", "shelf").attr("hidden", lists.length > 0 ? null : "");
  part(area, "h2", "heading").attr("tabindex", -1).text(words.heading);
  const drop = async (some: readonly ShelvedList[]) => {
    for (const {list_id} of some) await dropFromShelf(list_id);
    await dropped(some);
    // The button that had the focus is gone.
    (area.attr("hidden") === null ? area : root).select<HTMLElement>("[data-part=heading]").node()?.focus();
  };
  parts(part(area, "ul", "lists"), "li", "shelved", lists)
    .attr("data-list", ({list_id}) => list_id)
    .each(function (list) {
      const {ownerDocument: document} = this;
      const name = document.createElement("b");
      name.textContent = list.title;
      const facts = document.createElement("span");
      const shown = list.list_id === wholeList.list;
      facts.textContent = [
        words.tasks(list.tasks),
        list.file,
        list.kept ? words.kept : words.tab,
        ...(shown ? [words.shown] : []),
      ].join(" · ");
      const link = document.createElement("a");
      link.href = pageHref("index", `?${new URLSearchParams({list: list.list_id})}`);
      link.setAttribute("aria-label", words.viewList(list.title));
      link.textContent = words.view;
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-label", words.dropList(list.title));
      button.textContent = words.drop;
      button.onclick = () => void drop([list]);
      this.replaceChildren(name, facts, link, button);
    });
  dropAll(area, words.dropAll, lists.length > 1 ? () => void drop(lists) : null);
}

function dropAll(area: Part, label: string, drop: (() => void) | null): void {
  part(area, "button", "drop-all")
    .attr("type", "button")
    .attr("hidden", drop ? null : "")
    .text(label)
    .on("click", () => drop?.());
}
