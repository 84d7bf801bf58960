/** From this number of tasks on a share is told in tenths; of a few, the tenths would say less than the numbers do. */
const fewest = 10;

/**
 * A share of all tasks as one says it: 约两成, 近一半, 过半, 不到一成. It is rounded to the nearest tenth, `whole` must
 * not be 0; of fewer than ten tasks the whole is said instead: 共 8 项.
 */
export function shareInWords(part: number, whole: number): string {
  if (part === 0) return "一项也没有";
  if (part === whole) return "全部";
  if (whole < fewest) return `共 ${whole} 项`;
  const tenths = (10 * part) / whole;
  if (tenths < 1) return tenths < 0.95 ? "不到一成" : "约一成";
  if (tenths >= 9.5) return "几乎全部";
  if (tenths === 5) return "一半";
  if (tenths >= 4.75 && tenths < 5) return "近一半";
  if (tenths > 5 && tenths <= 5.5) return "过半";
  return `约${"零一两三四五六七八九"[Math.round(tenths)]}成`;
}
