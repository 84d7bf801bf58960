/** If there are more names, only so many stand in a sentence, and how many there are: `甲、乙、丙等 5 对`. */
interface Most {
  most: number;
  unit: string;
}

/** Those with the most tasks: `最多的是甲、乙（各 3 项）`, `最多的是甲（3 项）`. */
export const mostAre = (names: readonly string[], tasks: number, most?: Most): string =>
  `最多的是${alike(names, `${tasks} 项`, most)}`;

/** Some that have the same: `甲、乙（各 3 项）`, `甲（0.54）`. */
export function alike(
  names: readonly string[],
  value: string,
  {most, unit}: Most = {most: names.length, unit: ""},
): string {
  const others = names.length > most ? `等 ${names.length} ${unit}` : "";
  return `${names.slice(0, most).join("、")}${others}（${names.length > 1 ? "各 " : ""}${value}）`;
}
