/** The readings of a character in pinyin without tones, ü as v; none for what is no Chinese character. */
export type Sounds = (character: string) => readonly string[];

const none: readonly string[] = [];

/**
 * How characters sound. The table of readings is large, so it is fetched by the first search that has letters; each
 * character is looked up once.
 */
export async function loadSounds(): Promise<Sounds> {
  const {pinyin} = await import("pinyin-pro");
  const known = new Map<string, readonly string[]>();
  return (character) => {
    let readings = known.get(character);
    if (readings === undefined) {
      readings = /\p{Script=Han}/u.test(character)
        ? [...new Set(pinyin(character, {multiple: true, toneType: "none", type: "array", v: true}))]
        : none;
      known.set(character, readings);
    }
    return readings;
  };
}
