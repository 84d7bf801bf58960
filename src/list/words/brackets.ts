/** 〔 and the like; kinds are not told apart, since lists mix them: 〔省知识产权局）. */
export const opening = /[（(〔[【]/;
export const closing = /[）)〕\]】]/;
const either = new RegExp(`${opening.source}|${closing.source}`, "g");

/** A bracket and the one that closes it. */
export interface BracketPair {
  start: number;
  /** Behind the closing one. */
  end: number;
  /** How many brackets are nested in it, at its deepest, itself included. */
  height: number;
}

/** Pairs each closing bracket with the last one that is open, of whatever kind, in order; and the places of those that nothing closes. */
export function pairBrackets(text: string): {pairs: BracketPair[]; open: number[]} {
  const pairs: BracketPair[] = [];
  const open: {start: number; height: number}[] = [];
  for (const {0: bracket, index} of text.matchAll(either)) {
    if (opening.test(bracket)) {
      open.push({start: index, height: 1});
      continue;
    }
    const pair = open.pop();
    if (!pair) continue;
    pairs.push({...pair, end: index + 1});
    const around = open.at(-1);
    if (around) around.height = Math.max(around.height, pair.height + 1);
  }
  return {pairs: pairs.sort((a, b) => a.start - b.start), open: open.map(({start}) => start)};
}
