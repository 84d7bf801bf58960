import type {Question} from "../../engine/script.js";
import type {Text} from "../../text/zh.js";
import type {FigureSql} from "../figureContent.js";
import type {NetworkPicture} from "./picture.js";
import {limitsOf} from "./words.js";

/** The questions behind the pictures of pairs, and what they are restricted to, in words. */
export interface AskedPairs {
  questions: readonly Question[];
  scope: readonly string[];
}

/**
 * The questions behind a picture of pairs. What the page leaves out of the answer is said beside them; it is neither in
 * their source line nor in the names of their files.
 * @param file the picture's own first word in the names of files
 * @param left what is left of the answer, in words
 */
export function pairsSql(
  {list, asked, source}: {list: string; asked: AskedPairs; source(limits: readonly string[]): string},
  file: string,
  left: readonly string[],
  text: Text,
): FigureSql {
  return {
    questions: asked.questions,
    after: left.length > 0 ? text.sql.after.kept(left) : "",
    source: source(asked.scope),
    chart: {chart: "network", columns: {source: "source", target: "target", y: "tasks"}},
    file: [file, list, ...asked.scope.map((limit) => limit.replaceAll(/\s/g, ""))],
  };
}

/** What the matrix leaves of the pairs, in words; what is between two kinds is chosen from the answer. */
export function leftInMatrix({state: {between}}: NetworkPicture, text: Text): string[] {
  const kinds = between?.map((kind) => text.departmentKinds[kind]) as [string, string] | undefined;
  return kinds ? [text.network.betweenKinds(...kinds)] : [];
}

/** What the graph leaves of them. @param short names departments */
export function leftInGraph(
  picture: NetworkPicture,
  short: (department: string) => string,
  text: Text,
): string[] {
  const {focus, depth} = picture.state;
  return [
    ...leftInMatrix(picture, text),
    picture.kept.ties.length < picture.ties.length ? limitsOf(picture, text).join("、") : "",
    focus === null ? "" : `${short(focus)}，${text.network.depths[depth]}`,
  ].filter(Boolean);
}
