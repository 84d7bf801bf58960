/**
 * Characters of the block CJK Radicals Supplement, each before the ideograph that it stands for in text copied out of a
 * PDF, from Unicode's EquivalentUnifiedIdeograph.txt. Left out are those whose ideograph takes two UTF-16 units.
 */
const radicals =
  "⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 " +
  "⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 " +
  "⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 " +
  "⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

const ideographs = new Map(radicals.split(" ").map(([radical, ideograph]) => [radical!, ideograph!]));

/** Kangxi radicals, compatibility ideographs, full-width letters and digits: those that NFKC maps. */
const compatible = /[\u2f00-\u2fd5\uf900-\ufaff０-９Ａ-Ｚａ-ｚ]/g;

/**
 * Text as it is matched: each character that only looks like another one is that one (省发展改⾰委 → 省发展改革委,
 * ２０２５ → 2025, a wide space → a space). Punctuation stays, and so do marks without width.
 *
 * Character for character: what stands at a place of the result stood at that place (in UTF-16 units) of the text.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u2e80-\u2eff]/g, (radical) => ideographs.get(radical) ?? radical)
    .replace(compatible, (written) => {
      const meant = written.normalize("NFKC");
      return meant.length === 1 ? meant : written;
    })
    .replace(/[\u3000\u2002\u2003\u00a0]/g, " ");
}
