/** Names that the engine gives to what it holds. */
const ofTheEngine = /^held_\d+$/i;

/**
 * A name that SQL takes as it stands, from the name of a file or of a worksheet: letters, digits and `_`, none of the
 * digits first. `2023年 任务.csv` gives `表_2023年_任务`.
 */
export function tableName(...words: readonly string[]): string {
  const name = words
    .join("_")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_]+/gu, "_")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "");
  if (name === "") return "表";
  return /^\p{L}/u.test(name) && !ofTheEngine.test(name) ? name : `表_${name}`;
}

/** The name, or the name with the smallest number from 2 on, unlike those taken, whatever the case of letters. */
export function freeTableName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}
