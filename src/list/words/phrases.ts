/** How a group of parties answers; `responsible` becomes sole or shared once the whole clause is known. */
export type Stance = "lead" | "responsible" | "support";

/** Stances, strongest first. */
export const stances: readonly Stance[] = ["lead", "responsible", "support"];

/** What may stand after a word that also occurs inside names: the end, a separator or a bracket. */
const ends = "(?=[，,、；;。\\s）)〕]|$)";

/** Words that end a group of parties and give its role; the first that fits counts. */
export const roleWords: [Stance, RegExp][] = [
  ["lead", /(?:共同|联合)?牵头(?:负责|组织|协调|统筹|推进|实施|落实|抓总)*(?!部门|单位|机构|人)/y],
  [
    "responsible",
    /(?:(?:按照?|依据?|根据)(?:各自)?|各自)?(?:职责分工|职责|分工)(?:分别|共同)?(?:负责(?!人)|抓好落实|落实|推进)/y,
  ],
  ["responsible", /(?:分别|分头|共同|具体|组织)?负责(?!人)(?:组织|协调|统筹|推进|实施|落实)*/y],
  ["responsible", new RegExp(`(?:分头|分别|共同|具体|组织)?(?:落实|实施|推进)${ends}`, "y")],
  ["responsible", new RegExp(`(?:共同|积极)?参与${ends}`, "y")],
  ["support", new RegExp(`(?:积极|协同)?(?:配合|协助|协办|参加)(?:落实|实施|推进)?${ends}`, "y")],
];

/** 会同: what stands before it leads, what follows takes part. 会同县 is a place. */
export const together = /会同(?!县)/y;

/** Labels that give the role of the parties after them. */
export const labels: [Stance, RegExp][] = [
  ["lead", /(?:牵头|主办)(?:单位|部门)[：:]/y],
  ["responsible", /(?:主要)?责任(?:单位|部门)[：:]/y],
  ["responsible", /参与(?:单位|部门)[：:]/y],
  ["support", /(?:配合|协助|参加|协办)(?:单位|部门)[：:]/y],
];

/** A bracket after a name that holds nothing but its role: 市法院（牵头） · 市法院（牵头单位） · 市公安局(配合). */
export const roleBrackets: [Stance, RegExp][] = [
  ["lead", roleBracket("(?:(?:共同|联合)?牵头(?:负责|组织|协调|统筹|推进|实施|落实|抓总)*|主办)")],
  ["responsible", roleBracket("(?:主要)?(?:负责|责任|参与)")],
  ["support", roleBracket("(?:积极|协同)?(?:配合|协助|协办|参加)")],
];

function roleBracket(words: string): RegExp {
  return new RegExp(`[（(〔]\\s*${words}(?:单位|部门)?\\s*[）)〕]`, "y");
}

/** 列第一位的为牵头单位，下同 · 排在第一位的部门为牵头部门 · 列首位者为牵头单位 · the same in brackets. */
export const firstLeadsNote =
  /[（(〔]?(?:排|列)[在名]?(?:第一位?|首位)[^，,。；]{0,12}牵头(?:单位|部门)?(?:[，,]?下同)?[）)〕]?/y;

/** The note that the first-named party leads, anywhere in a text; null if there is none. */
export function findFirstLeads(text: string): string | null {
  return new RegExp(firstLeadsNote.source).exec(text)?.[0] ?? null;
}

export const separator = /[、，,；;。\s]+/y;

/** 等 · 等单位 · 等有关部门 · 等国务院相关部门 · 等有关部门和单位; an open end only where the group ends after it. */
export const openEnd =
  /等(?:(?:国务院|[省市县区州][直级]?)?(?:各|其他|相关|有关)*(?:部门和单位|部门|单位|地区|机构))?/y;

/** Words that join two parties, and that names hold too (工业和信息化局). */
export const joiner = /以及|及|和|与/y;

/** How an unnamed group begins: 各有关单位, 有关部门, 相关行业主管部门 … */
export const groupStart = /各|有关|相关|其他|属地|所在/y;

/** The last characters of an office's name: 局, 委, 办, 银行, 机构 … */
export const officeTail = "[局委办部厅署院会府行司社团队处室所站台联协]|机构|中心|集团";

/** The words that a sticky pattern matches at a place; null if none. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] || null;
}

/** The first of several patterns that matches at a place. */
export function matchFirst<T>(
  patterns: readonly [T, RegExp][],
  text: string,
  at: number,
): {value: T; text: string} | null {
  for (const [value, pattern] of patterns) {
    const match = matchAt(pattern, text, at);
    if (match) return {value, text: match};
  }
  return null;
}
