/** The readings of a character in pinyin without tones, ü as v; none for what is no Chinese character. */
export type Sounds = (character: string) => readonly string[];

const none: readonly string[] = [];

/**
 * Characters that are read in more than one way in the words of offices and places, with their other readings. All other
 * characters have the most frequent reading alone: rare ones (识 zhì) would find what nobody typed.
 */
const others = new Map<string, string[]>();
for (const pair of `行hang 重chong 长zhang 长chang 调tiao 调diao 会kuai 乐yue 率lv 率shuai 参shen 朝chao 朝zhao 传zhuan 藏zang
  厦xia 厦sha 模mu 降xiang 校jiao 盛cheng 盛sheng 给ji 便pian 堡pu 都du 都dou 秘bi 铺pu 色shai 提di 畜xu 畜chu 择zhai 车ju
  单shan 单dan 弹tan 弹dan 度duo 宿su 卡qia 卡ka 曲qu 解xie 系ji 系xi 查zha 强jiang 落la 泊po 泊bo 薄bo 薄bao 剥bo 差chai
  差cha 澄deng 核hu 核he 巷hang 区ou 圈juan 圈quan 尉yu 蚌beng 亳bo 铅yan 歙she 省xing 种chong 数shuo 还huan 还hai 地de
  得dei 大dai 和huo 属zhu 石dan 合ge 折she 着zhao 着zhuo 血xie 露lou 壳qiao 粘nian`.split(/\s+/)) {
  const [character, reading] = [pair[0]!, pair.slice(1)];
  others.set(character, [...(others.get(character) ?? []), reading]);
}

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
      const usual = pinyin(character, {toneType: "none", type: "array", v: true});
      const isChinese = /\p{Script=Han}/u.test(character);
      readings = isChinese ? [...new Set([...usual, ...(others.get(character) ?? [])])] : none;
      known.set(character, readings);
    }
    return readings;
  };
}
