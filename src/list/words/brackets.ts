/** 〔 and the like; kinds are not told apart, since lists mix them: 〔省知识产权局）. */
export const opening = /[（(〔[【]/;
export const closing = /[）)〕\]】]/;

/** For the place of each opening bracket, the place of the one that closes it; those that nothing closes are left out. */
export function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (opening.test(text[at]!)) open.push(at);
    else if (closing.test(text[at]!) && open.length > 0) pairs.set(open.pop()!, at);
  }
  return pairs;
}
