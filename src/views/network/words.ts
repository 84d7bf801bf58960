import type {Text} from "../../text/zh.js";
import type {NetworkPicture} from "./picture.js";
import {hasAllRoles, isWhole, type NetworkState} from "./state.js";

/** Why ties are held back, as it stands before their number. */
export function limitsOf({state, threshold}: NetworkPicture, text: Text): string[] {
  const words = text.network;
  return [
    words.weights[state.weight].atLeast(threshold),
    state.alpha === null ? "" : words.alphaLimit(state.alpha),
  ].filter(Boolean);
}

/** What the ties are restricted to, in words: for source line and file name. `short` names departments. */
export function scopeOf(
  state: NetworkState,
  names: {section: string; short(department: string): string},
  text: Text,
): string[] {
  return [
    names.section,
    isWhole(state) ? "" : state.relations.map((relation) => text.relations[relation]).join("、"),
    ...rarerInForce(state, names.short, text),
  ].filter(Boolean);
}

/** The rarer options that are in force. */
export function rarerInForce(
  state: NetworkState,
  short: (department: string) => string,
  text: Text,
): string[] {
  const words = text.network;
  const kinds = state.between?.map((kind) => text.departmentKinds[kind]) as [string, string] | undefined;
  return [
    hasAllRoles(state) ? "" : state.roles.map((role) => text.roles[role]).join("、"),
    kinds ? words.betweenKinds(...kinds) : "",
    state.focus === null ? "" : `${short(state.focus)}，${words.depths[state.depth]}`,
  ].filter(Boolean);
}
