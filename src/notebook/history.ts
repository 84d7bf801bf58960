import type {Notebook} from "./notebook.js";

/** A notebook with what it was before, so that edits can be undone. */
export interface History {
  now: Notebook;
  /** The latest last. */
  past: readonly Notebook[];
  /** What was undone, the next to be done again last. */
  future: readonly Notebook[];
  /** What was typed last, if nothing else was done since. */
  typing: Typing | null;
}

/** Typing in one place, e.g. the SQL of a cell. */
export interface Typing {
  place: string;
  /** In milliseconds, of any clock. */
  at: number;
}

/** So many steps can be undone. */
export const mostSteps = 200;

/** A pause in typing, in milliseconds, after which a further step begins. */
export const pause = 1000;

export const historyOf = (notebook: Notebook): History => ({
  now: notebook,
  past: [],
  future: [],
  typing: null,
});

/**
 * After an edit; the same history if nothing was edited. Typing in one place without a pause is one step.
 * @param typing null: an edit that is a step of its own
 */
export function edited(history: History, now: Notebook, typing: Typing | null = null): History {
  const {past} = history;
  if (now === history.now) return history;
  const last = history.typing;
  const goesOn = typing !== null && last?.place === typing.place && typing.at - last.at < pause;
  return {
    now,
    past: goesOn ? past : [...past, history.now].slice(-mostSteps),
    future: [],
    typing,
  };
}

/** Before the last step; the same history if there is none. */
export function undone({now, past, future}: History): History {
  const former = past.at(-1);
  if (!former) return {now, past, future, typing: null};
  return {now: former, past: past.slice(0, -1), future: [...future, now], typing: null};
}

/** After the step that was undone last; the same if there is none. */
export function redone({now, past, future}: History): History {
  const next = future.at(-1);
  if (!next) return {now, past, future, typing: null};
  return {now: next, past: [...past, now], future: future.slice(0, -1), typing: null};
}

/** All notebooks that undoing and redoing lead to, the one of now among them. */
export const notebooksIn = ({now, past, future}: History): Notebook[] => [...past, now, ...future];
