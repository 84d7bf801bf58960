/** How a group of parties answers; `responsible` becomes sole or shared once the whole clause is known. */
export type Stance = "lead" | "responsible" | "support";

/** Stances, strongest first. */
export const stances: readonly Stance[] = ["lead", "responsible", "support"];

/** The last characters of an office's name: 局, 委, 办, 银行, 机构 … */
export const officeTail = "[局委办部厅署院会府行司社团队处室所站台联协]|机构|中心|集团";

/** What may stand after a word that also occurs inside names: the end, a separator or a bracket. */
const ends = "(?=[，,、；;。\\s）)〕]|$)";

/** Words that end a group of parties and give its role; the first that fits counts. */
export const roleWords: [Stance, RegExp][] = [
  // A为牵头单位，B为配合单位
  ["lead", new RegExp(`为(?:第一|主要|总)?(?:牵头|主办)(?:责任)?(?:单位|部门)${ends}`, "y")],
  ["responsible", new RegExp(`为(?:第一|主要|共同)?(?:责任|主责|负责|承办|参与)(?:单位|部门)${ends}`, "y")],
  ["support", new RegExp(`为(?:配合|协助|协办|协同|参加)(?:责任)?(?:单位|部门)${ends}`, "y")],
  [
    "lead",
    /(?:共同|联合|负责)?牵头(?:并?(?:总?负责|组织|协调|统筹|推进|推动|实施|落实|办理|抓总|抓好|抓))*(?!部门|单位|机构|人)/y,
  ],
  [
    "responsible",
    /(?:(?:按照?|依据?|根据)(?:各自)?|各自)?的?(?:职责分工|职能分工|职责|职能|分工)(?:分别|共同)?(?:负责(?!人)|抓好落实|落实|推进)/y,
  ],
  // One who guides, watches or helps (省科技厅指导，试点城市政府负责落实) has a part and does not own the task.
  [
    "support",
    new RegExp(
      `(?:加强|负责)?(?:业务)?(?:指导|督导|监督|督促|督办)(?:督促|监督|指导|检查|推进|落实)?${ends}|负责(?:配合|协助|协办)${ends}`,
      "y",
    ),
  ],
  ["responsible", new RegExp(`(?:主责|负总责)${ends}`, "y")],
  ["responsible", /(?:分别|分头|共同|具体|组织)?负责(?!人)(?:组织|协调|统筹|推进|推动|实施|落实)*/y],
  ["responsible", new RegExp(`(?:分头|分别|共同|具体|组织|抓好)?(?:落实|实施|推进)${ends}`, "y")],
  ["lead", new RegExp(`主办${ends}`, "y")],
  ["responsible", new RegExp(`(?:(?:共同|积极)?参与|承办)${ends}`, "y")],
  [
    "support",
    new RegExp(
      `(?:按照?(?:各自)?(?:职责|职能|分工){1,2})?(?:积极|协同)?(?:配合|协助|协办|参加)(?:落实|实施|推进|做好(?:相关|有关)?(?:工作)?)?${ends}|协同${ends}`,
      "y",
    ),
  ],
];

/** 会同 · GSA with CDO Council: what stands before it leads, what follows takes part. 会同县 is a place. */
export const together =
  /会同(?!县)|(?<=[\p{Script=Latin})*])\s+(?:(?:in\s+)?(?:coordination|collaboration|consultation|partnership|together|jointly)\s+)?with\s+(?=(?:the\s+)?\p{Lu})/uy;

/** Labels that give the role of the parties after them. */
export const labels: [Stance, RegExp][] = [
  ["lead", label("(?:牵头|主办)(?:责任)?")],
  ["responsible", label("(?:主要|第一|共同)?责任|主责|负责|承办|实施|落实|参与|主管")],
  ["support", label("配合(?:责任)?|协助|协同|参加|协办|指导|督导|监督")],
];

function label(words: string): RegExp {
  return new RegExp(`(?:${words})(?:单位|部门|主体|处室|机构)\\s*[：:]`, "y");
}

/** The same without 单位, where a clause or a part of it begins: 牵头：市科技局⏎配合：市财政局 · Lead: OMB; Support: GSA. */
export const shortLabels: [Stance, RegExp][] = [
  ["lead", shortLabel("牵头|主办|lead(?:s|ing)?(?: (?:agency|agencies|office))?")],
  ["responsible", shortLabel("(?:主要)?责任|主责|负责|承办|实施|落实|参与|responsible(?: part(?:y|ies))?")],
  [
    "support",
    shortLabel("配合|协助|协同|参加|协办|指导|督导|监督|support(?:s|ing)?(?: (?:agency|agencies|offices?))?"),
  ],
];

function shortLabel(words: string): RegExp {
  return new RegExp(`(?<=^|[、，,；;。\\s（(〔【])(?:${words})\\s*[：:]`, "iy");
}

/** 由, before the one who has the duty (由省科技厅牵头); it is no part of a name. */
export const by = /由/y;

/** 无 · None: nobody. A name of its own, so no part of 无锡市政府. */
export const nobody = /(?:无|none|n\/a)(?=[\s，,、；;。）)〕]|$)/iy;

/** A bracket after a name that holds nothing but its role: 市法院（牵头） · 市法院（牵头单位） · 市公安局(配合). */
export const roleBrackets: [Stance, RegExp][] = [
  [
    "lead",
    roleBracket(
      "(?:(?:共同|联合)?牵头(?:负责|组织|协调|统筹|推进|实施|落实|抓总)*|主办|(?:co-)?lead(?:s| agency)?)",
    ),
  ],
  ["responsible", roleBracket("(?:主要)?(?:负责|责任|参与|承办)|主责|负总责|participat(?:es|ing)")],
  ["support", roleBracket("(?:积极|协同)?(?:配合|协助|协办|协同|参加|指导)|support(?:s|ing)?")],
];

function roleBracket(words: string): RegExp {
  return new RegExp(`[（(〔]\\s*(?:${words})(?:单位|部门)?\\s*[）)〕]`, "iy");
}

/** A bracket after several names that holds the role of them all: 市法院、市公安局（按职责分工负责）. */
export const sharingBracket =
  /[（(〔]\s*(?:以上(?:单位|部门))?(?:均?按照?)?(?:各自)?(?:职责分工|职能分工|职责|职能|分工)(?:分别|共同)?(?:负责|落实)\s*[）)〕]/y;

/** Persons, who are no party, with what stands under their label: 责任领导：张三 · 责任人：… · 联系电话：…. */
export const persons = new RegExp(
  `(?<=^|[、，,；;。\\s（(〔【])(?:(?:牵头|责任|分管|主管|配合|联系|包保|包联)[省市县区]?(?:领导|人)|责任人员|联络员|(?:联系)?电话|手机号?码?)\\s*[：:](?:(?![，,\\s]{0,3}(?:${labels.map(([, form]) => form.source).join("|")}))[^；;。\\n（()）〔〕])*`,
  "y",
);

/**
 * 列第一位的为牵头单位 · 列第一位者为牵头单位 · 排在第一位的部门为牵头部门 · 列首位的单位牵头 · 第一责任单位为牵头单位; 下同 may
 * follow.
 */
export const firstLeadsNote =
  /(?:(?:责任)?(?:单位|部门)中?)?(?:(?:排|列)[在名]?(?:第一位?|首位)[^，,。；（）〔〕]{0,12}|(?:第一|首位|首个)(?:责任)?(?:单位|部门)为)牵头(?:单位|部门)?(?:[，,]?下同)?/y;

/** The note that the first-named party leads, anywhere in a text, with the brackets around it; null if there is none. */
export function findFirstLeads(text: string): string | null {
  return (
    new RegExp(`[（(〔]${firstLeadsNote.source}[）)〕]|${firstLeadsNote.source}`).exec(text)?.[0] ?? null
  );
}

/** 等 · 等单位 · 等有关部门 · 等国务院相关部门 · 等有关部门和单位; an open end only where the group ends after it. */
export const openEnd =
  /等(?:(?:国务院|中央|[省市县区州][直级]?)?(?:各|其他|相关|有关)*(?:行业)?(?:主管|职能)?(?:部门和单位|部门|单位|地区|机构))?/y;

/** Marks that part names behind an office's name: 市科技局/市财政局 · 市科技局+市财政局. */
const slash = `(?<=${officeTail}|[市县区）)〕])\\s*[/\\\\+＋|｜·．／＼]\\s*(?=\\p{L})`;
/** The number of an item in a list of names: 1.市科技局⏎2.市财政局 · ①市科技局②市财政局 · (1)市科技局. */
const itemNumber = "[①-⑳]|(?<=^|[、，,；;。：:\\s])(?:\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)])";

export const separator = new RegExp(`(?:[、，,；;。\\s]|<br\\s*/?>|${itemNumber}|${slash})+`, "iuy");

/** Words that join two parties, and that names hold too (工业和信息化局). */
export const joiner = /以及|及|和|与/y;

/** How an unnamed group begins: 各有关单位, 有关部门, 相关行业主管部门 … */
export const groupStart = /各|有关|相关|其他|属地|所在|试点/y;

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
