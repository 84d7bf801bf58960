/**
 * Those with the most tasks: `最多的是甲、乙（各 3 项）`, `最多的是甲（3 项）`.
 * @param most if there are more names, only so many stand in it, and how many there are: `甲、乙、丙等 5 对`
 */
export function mostAre(
  names: readonly string[],
  tasks: number,
  {most, unit}: {most: number; unit: string} = {most: names.length, unit: ""},
): string {
  const others = names.length > most ? `等 ${names.length} ${unit}` : "";
  return `最多的是${names.slice(0, most).join("、")}${others}（${names.length > 1 ? "各 " : ""}${tasks} 项）`;
}
