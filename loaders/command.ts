/** What a command does to the world besides files: text out, messages and progress aside, and a clock. */
export interface Effects {
  print(text: string): void;
  say(line: string): void;
  /** Milliseconds. */
  clock(): number;
}

/**
 * What the words of a command line ask for; or the exit code, where there is nothing to be done: 0 after the usage was
 * printed, 2 where the words were not understood, which is said with the usage.
 *
 * @param parse throws an Error in words for the user
 */
export function understood<A extends {help: boolean}>(
  words: readonly string[],
  parse: (words: readonly string[]) => A,
  usage: string,
  {print, say}: Pick<Effects, "print" | "say">,
): A | 0 | 2 {
  try {
    const found = parse(words);
    if (!found.help) return found;
    print(`${usage}\n`);
    return 0;
  } catch (error) {
    say(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
}
