/** Names that one may have meant: those that have a part of it, or it of them, the most alike first; three at most. */
export function nearNames(name: string, names: readonly string[]): string[] {
  const wanted = pairsOf(name);
  const likeness = (other: string) => {
    const pairs = pairsOf(other);
    return pairs.filter((pair) => wanted.includes(pair)).length / Math.max(1, pairs.length + wanted.length);
  };
  return [...new Set(names)]
    .map((other) => ({other, like: likeness(other)}))
    .filter(({like}) => like >= 0.2)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({other}) => other);
}

/** The pairs of neighbouring characters of a name, its ends included. */
const pairsOf = (name: string) => {
  const characters = [..." ", ...name.toLowerCase(), " "];
  return characters.slice(1).map((character, index) => characters[index]! + character);
};
