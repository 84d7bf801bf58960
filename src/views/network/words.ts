import {relations} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import type {NetworkPicture} from "./picture.js";
import {hasAllRoles, isWhole, type NetworkState} from "./state.js";

/** Why ties are held back, as it stands before their number; nothing of a threshold that none is below. */
export function limitsOf({state, ties, steps, threshold}: NetworkPicture, text: Text): string[] {
  if (ties.length === 0) return [];
  const words = text.network;
  return [
    threshold > steps[0]! ? words.weights[state.weight].atLeast(threshold) : "",
    state.alpha === null ? "" : words.alphaLimit(state.alpha),
  ].filter(Boolean);
}

/**
 * What a picture is restricted to, in words: for its source line and the name of its file, and as it stands before a
 * sentence.
 */
export interface NetworkScope {
  /** The tasks, and who counts as a party of them: of all pictures. */
  tasks: string[];
  /** The ties between these: of graph and matrix. */
  ties: string[];
  /** Around whom: of the graph. */
  focus: string[];
  /** Which departments count as parties of a task, in a sentence; empty if all do. */
  counted: string;
  /** Before a sentence, so that it is true by itself; each empty where nothing restricts it. */
  before: {
    /** Of the tasks, in whatever roles. */
    section: string;
    /** Of the tasks and their parties. */
    tasks: string;
    /** Of the ties between these. */
    ties: string;
    /** Of the ties that are measured: these, or those that are drawn of them. */
    measured(picture: NetworkPicture): string;
  };
}

/** What the pictures are restricted to. `section` names the section, `short` a department. */
export function scopeOf(
  state: NetworkState,
  {section, short}: {section: string; short(department: string): string},
  text: Text,
): NetworkScope {
  const words = text.network;
  const said = words.scope;
  const kinds = state.between?.map((kind) => text.departmentKinds[kind]) as [string, string] | undefined;
  const between = kinds ? words.betweenKinds(...kinds) : "";
  const inRoles = hasAllRoles(state) ? "" : state.roles.map((role) => text.roles[role]).join("、");
  const inRelations = isWhole(state)
    ? ""
    : state.relations.map((relation) => text.relations[relation]).join("、");
  const around = state.focus === null ? "" : `${short(state.focus)}，${words.depths[state.depth]}`;
  const named = (...all: string[]) => all.filter(Boolean);
  const saying = (limit: string, words: (limit: string) => string) => (limit === "" ? "" : words(limit));
  const within = saying(section, said.section);
  const counted = saying(inRoles, said.roles);
  const tasks = named(within, counted);
  const ties = [...tasks, ...named(saying(inRelations, said.relations), saying(between, said.between))];
  return {
    tasks: named(section, inRoles),
    ties: named(inRelations, between),
    focus: named(around),
    counted,
    before: {
      section: said.before(named(within)),
      tasks: said.before(tasks),
      ties: said.before(ties),
      measured: (picture) =>
        said.before(
          picture.state.measured === "all"
            ? ties
            : [...ties, said.drawn([...limitsOf(picture, text), ...named(around)].join("；"))],
        ),
    },
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
