import {select} from "d3-selection";
import {addressOf, anchorOf} from "../state/address.js";
import type {Root} from "./part.js";

/** What an entry of the history holds once the page was in it: Back and Forward lead to it, a link to a new one. */
const seen = {seen: true};

/** Writes a state into the page's address, with or without a new step for Back; an anchor stays. */
export function setAddress(state: URLSearchParams, how: "pushState" | "replaceState"): void {
  history[how](seen, "", addressOf(location.href.replace(/[?#].*/s, ""), state, anchorOf(location)));
}

/** Notes that the page has been where it is now; true if it had not, since a link of its own has just led there. */
export function arrivedByLink(): boolean {
  if ((history.state as Partial<typeof seen> | null)?.seen) return false;
  history.replaceState(seen, "");
  return true;
}

/** Brings the reader to the head of the page, as a link to another page does. */
export function goToHead(root: Root): void {
  scrollTo({top: 0, behavior: "instant"});
  const heading = root.select<HTMLElement>("h1").node();
  if (heading) select(heading).attr("tabindex", -1).node()!.focus({preventScroll: true});
}
