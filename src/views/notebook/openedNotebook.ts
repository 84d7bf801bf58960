import type {Notebook} from "../../notebook/notebook.js";
import type {NotebookRefusal} from "../../notebook/notebookFile.js";
import {type LinkRefusal, readPackedNotebook} from "../../notebook/notebookLink.js";
import type {StarterId} from "../../notebook/starters.js";
import {isDamaged, keptNotebook, keptNotebooks} from "./notebookStore.js";

/** What stands before the packed notebook in the fragment of a shared address. */
export const sharedMark = "#shared=";

/** The notebook that an address asks for. */
export type Asked =
  | {kind: "kept"; id: string; notebook: Notebook; isTrusted: boolean}
  | {kind: "starter"; starter: StarterId}
  | {kind: "shared"; notebook: Notebook}
  | {kind: "new"}
  /** What it asks for cannot be had. */
  | {kind: "refused"; id: string | null; refusal: LinkRefusal | NotebookRefusal | {kind: "gone"}};

/**
 * What an address asks for: a shared notebook after `#`, else one of this browser or a starter by the state; if nothing, the
 * one that was changed last, and where there is none the starter to begin with.
 */
export function askedNotebook(state: URLSearchParams, hash: string): Asked {
  if (hash.startsWith(sharedMark)) {
    const {notebook, refusal} = readPackedNotebook(hash.slice(sharedMark.length));
    return refusal ? {kind: "refused", id: null, refusal} : {kind: "shared", notebook};
  }
  const id = state.get("notebook");
  if (id === "new") return {kind: "new"};
  if (id !== null) {
    const kept = keptNotebook(id);
    if (!kept) return {kind: "refused", id, refusal: {kind: "gone"}};
    return isDamaged(kept) ? {kind: "refused", id, refusal: kept.refusal} : {kind: "kept", ...kept};
  }
  const starter = state.get("starter");
  if (starter !== null) return {kind: "starter", starter: starter as StarterId};
  const last = keptNotebooks().find((entry) => !isDamaged(entry));
  return last && !isDamaged(last) ? {kind: "kept", ...last} : {kind: "starter", starter: "startHere"};
}
