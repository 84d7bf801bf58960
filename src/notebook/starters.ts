import type {StartersText} from "../text/starters.zh.js";
import type {Notebook} from "./notebook.js";
import type {Offer} from "./offer.js";
import {check} from "./starters/check.js";
import {compare} from "./starters/compare.js";
import {due} from "./starters/due.js";
import {inherited} from "./starters/inherited.js";
import {leadOrSupport} from "./starters/leadOrSupport.js";
import {leadsAlone} from "./starters/leadsAlone.js";
import {merging} from "./starters/merging.js";
import {network} from "./starters/network.js";
import {neverTogether} from "./starters/neverTogether.js";
import {overload} from "./starters/overload.js";
import {notebookOf, type Parts} from "./starters/part.js";
import {startHere} from "./starters/startHere.js";
import {tasksAlike} from "./starters/tasksAlike.js";
import {unclear} from "./starters/unclear.js";

/** A worked notebook, to begin with. */
export interface Starter {
  id: StarterId;
  title: string;
  /** What it answers, in one line. */
  question: string;
  /** New at each call: whoever opens it changes a copy. */
  notebook: Notebook;
}

const parts = {
  startHere,
  leadsAlone,
  leadOrSupport,
  overload,
  unclear,
  inherited,
  due,
  neverTogether,
  network,
  merging,
  tasksAlike,
  check,
  compare,
} satisfies Record<string, Parts>;

export type StarterId = keyof typeof parts;

/**
 * The worked notebooks, the one to start with first. An input `清单` means all lists until one is chosen.
 * @param text the words of a language
 */
export const starters = (text: StartersText, offer: Offer): Starter[] =>
  (Object.keys(parts) as StarterId[]).map((id) => {
    const {title, question} = text[id];
    return {id, title, question, notebook: notebookOf(title, parts[id](text, offer))};
  });
