import {relations} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import type {NetworkPicture} from "./picture.js";
import {hasAllRoles, isWhole, type NetworkState} from "./state.js";

/** Why ties are held back, as it stands before their number; nothing where there are none. */
export function limitsOf({state, ties, threshold}: NetworkPicture, text: Text): string[] {
  if (ties.length === 0) return [];
  const words = text.network;
  return [
    words.weights[state.weight].atLeast(threshold),
    state.alpha === null ? "" : words.alphaLimit(state.alpha),
  ].filter(Boolean);
}

/** What a picture is restricted to, in words: for its source line and the name of its file. */
export interface NetworkScope {
  /** The tasks, and who counts as a party of them: of all pictures. */
  tasks: string[];
  /** The ties between these: of graph and matrix. */
  ties: string[];
  /** Around whom: of the graph. */
  focus: string[];
}

/** What the pictures are restricted to. `section` names the section, `short` a department. */
export function scopeOf(
  state: NetworkState,
  {section, short}: {section: string; short(department: string): string},
  text: Text,
): NetworkScope {
  const words = text.network;
  const kinds = state.between?.map((kind) => text.departmentKinds[kind]) as [string, string] | undefined;
  const named = (...all: string[]) => all.filter(Boolean);
  return {
    tasks: named(section, hasAllRoles(state) ? "" : state.roles.map((role) => text.roles[role]).join("、")),
    ties: named(
      isWhole(state) ? "" : state.relations.map((relation) => text.relations[relation]).join("、"),
      kinds ? words.betweenKinds(...kinds) : "",
    ),
    focus: named(state.focus === null ? "" : `${short(state.focus)}，${words.depths[state.depth]}`),
  };
}

/** The options in force that are folded away. */
export function rarerInForce(
  state: NetworkState,
  short: (department: string) => string,
  text: Text,
): string[] {
  const {tasks, ties, focus} = scopeOf({...state, relations}, {section: "", short}, text);
  return [...tasks, ...ties, ...focus];
}
