/** One of several places that share the end of their name. */
export interface TailSharer {
  /** As it stands: 济南. */
  text: string;
  /** What it means: 济南市政府. */
  name: string;
  start: number;
}

/** Places that share their end, and the open end between the last and what they share: 等市政府. */
export interface TailSharers {
  sharers: TailSharer[];
  open: {start: number; text: string} | null;
}

const place = "\\p{Script=Han}{2,3}";
const enumerated = new RegExp(
  `(?<firsts>(?:${place}、){0,20}${place})(?<joint>、|以及|[及和与])(?<last>\\p{Script=Han}{2,4}?)(?<open>等[\\d一二三四五六七八九十]*个?(?:设区)?)?(?<tail>[市县区州](?:人民政府|政府)?)(?=[\\s，,、；;。）)〕]|[等及和按分]|牵头|负责|配合|$)`,
  "uy",
);
/** A name that stands for itself, or a group: 商务部, 海关, 济南市, 各区. */
const whole = /[局委办部厅署院会府行司社团队处室所站联协关企业校学军省市县区]$|^[各省市县区有相]/;

/**
 * The places at a place of a clause that share the end of the last one's name: 济南、青岛、烟台市政府 are 济南市政府,
 * 青岛市政府 and 烟台市政府, and so are they in 济南、青岛、烟台等市政府, whose end is open. Null if there are none; 济南市政府、青岛市政府 share nothing.
 */
export function tailSharersAt(clause: string, at: number): TailSharers | null {
  enumerated.lastIndex = at;
  const match = enumerated.exec(clause);
  if (!match) return null;
  const {firsts, joint, last, tail} = match.groups as Record<"firsts" | "joint" | "last" | "tail", string>;
  const open = match.groups!.open ?? null;
  const places = firsts.split("、");
  if ([...places, last].some((name) => whole.test(name)) || (joint !== "、" && places.length === 1))
    return null;
  let start = at;
  const sharers = places.map((text) => {
    const sharer = {text, name: text + tail, start};
    start += text.length + 1;
    return sharer;
  });
  const lastStart = start - 1 + joint.length;
  const shared = {text: open === null ? last + tail : last, name: last + tail, start: lastStart};
  return {
    sharers: [...sharers, shared],
    open: open === null ? null : {start: lastStart + last.length, text: open + tail},
  };
}
