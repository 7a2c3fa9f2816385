/**
 * Chinese and Korean names in other romanizations: Pinyin and Wade-Giles (Deng Xiaoping, Teng Hsiao-p'ing), what Koreans write of
 * their own names, and what libraries do (Park Geun-hye, Pak Kŭn-hye). Folded. What one of them tells apart and another does not
 * is one here, where both are at work: Teng Hsiao-ping is Deng Xiaoping, but in Pinyin alone Li Peng is not Li Ping.
 */

/** Spellings of one family name, a group each. A spelling may stand in several groups. */
const FAMILY_NAMES =
  'park pak bak|lee yi ri rhee|lee li|yoon yun|choi choe|jung jeong chong chung cheong|kang gang|roh noh no ro|shin sin|cho jo|jang chang|lim im rim yim|jeon chon chun jun jon|kwon gwon|moon mun|sohn son|suh seo so|ryu yoo yu ryoo|oh o|woo wu|bae pae|baek paek paik|heo huh hur|ahn an|koo ku goo gu|kwak gwak|ban pan|ko go koh|joo ju chu|zhou chou tschou tchou|zhang chang|zhao chao|zheng cheng|zhu chu|deng teng|jiang chiang|qian chien|xu hsu|xie hsieh|xiao hsiao|guo kuo|gao kao|cai tsai|cao tsao|zeng tseng|song sung soong|tian tien|he ho|luo lo|bai pai|dong tung|jia chia|jin chin|kong kung|qiu chiu|qin chin|ren jen|xue hsueh|yan yen|ye yeh|zhong chung|shi shih|xi hsi|bong pong|lian lien|mu mo|lei lui|hwang whang|shim sim|nam nahm'
    .split('|')
    .map((group) => group.split(' '));

/** Other spellings of a family name; none for most words. */
export const familySpellings = (word: string): readonly string[] => FAMILY_SPELLINGS.get(word) ?? [];

const FAMILY_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(FAMILY_NAMES.flat())].map((word) => [
    word,
    FAMILY_NAMES.filter((group) => group.includes(word)).flatMap((group) =>
      group.filter((it) => it !== word),
    ),
  ]),
);

/** Families whose given names Koreans spell as they like: Suk-yeol, Seok-youl, Sŏk-yŏl. */
const KOREAN = new Set(
  'park pak bak kim lee yi ri rhee yoon yun choi choe jung jeong chung chong kang gang roh noh shin cho jang lim im rim jeon kwon gwon moon mun sohn son suh seo ryu yoo oh bae pae baek paek paik heo ahn an hwang kwak gwak ban shim sim jo han min nam hong ko bong pong woo ku koo chun chon jon whang jun'.split(
    ' ',
  ),
);

/** In order: what a spelling has, and what stands for it here. */
type Rules = readonly (readonly [spelling: RegExp, same: string])[];

/** An h that closes a syllable, as that of "Teh" and "shih". */
const CLOSING: Rules[number] = [/(?<=[aeiou])h(?![aeiouwys])/gu, ''];
const STOPS: Rules = [
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/g/gu, 'k'],
];
const CHINESE: Rules = [
  CLOSING,
  [/(?<=^|[^aeiou])yi/gu, 'i'],
  [/yen/gu, 'yan'],
  [/ien/gu, 'ian'],
  [/eou/gu, 'iu'],
  [/jung/gu, 'rong'],
  [/^jen/gu, 'ren'],
  [/o?ung/gu, 'ong'],
  [/(?<=[kgh])o(?![nu])/gu, 'e'],
  [/[st]zu|ssu/gu, 'zi'],
  [/tsch|tch|zh|ch|j|q/gu, 'C'],
  [/hs|x/gu, 'x'],
  [/tz|ts|z|c/gu, 'z'],
  ...STOPS,
];
const KOREAN_RULES: Rules = [
  CLOSING,
  [/(?<=[tkp])h/gu, ''],
  [/ck/gu, 'k'],
  [/dsch|tsch|tch|dzh|dzs|dz|dj|xh|zh|ch|cs|cz|c|j|z/gu, 'C'],
  [/sh(?=i)|sz/gu, 's'],
  [/yeo|you|yo/gu, 'yu'],
  [/ee|ui/gu, 'i'],
  [/eo|eu|oo|ou|woo|o/gu, 'u'],
  [/ae|ai/gu, 'e'],
  ...STOPS,
];

/** All syllables that Pinyin writes, one to three. */
const PINYIN =
  /^(?:[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u)|[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|ui|uan|un|ue)|(?:[zcs]h?|r)i|(?:[gkhr]|[zcs]h?)(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|y(?:a|e|ao|ou|an|ang|i|in|ing|ong|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|a|o|e|ai|ei|ao|ou|an|en|ang|eng|er){1,3}$/u;

/** A given name behind or before its family name, as one romanization writes it. */
export interface Romanized {
  readonly letters: string;
  /** What all romanizations of each word have in common. */
  readonly common: readonly string[];
  readonly korean: boolean;
  /** Whether it is, or may be, in another romanization than Pinyin. */
  readonly varies: boolean;
}

const rewritten = (text: string, rules: Rules): string =>
  rules.reduce((written, [spelling, same]) => written.replace(spelling, same), text);

/** Whether a given name behind this family name is spelled as Koreans do, in two parts. */
export const isKorean = (family: string, given: readonly string[]): boolean =>
  KOREAN.has(family) && given.length > 1;

export function romanized(family: string, given: readonly string[], korean: boolean): Romanized {
  const rules = korean ? KOREAN_RULES : CHINESE;
  return {
    letters: given.join(''),
    common: given.map((word) => rewritten(word, rules)),
    korean,
    // Pinyin writes a given name as one word.
    varies: korean || given.length > 1 || ![family, ...given].every((word) => PINYIN.test(word)),
  };
}

/** Whether both are one given name. Words that both cut in two must agree one by one: Yu-na is not Yun-ah. */
export function isSameRomanized(a: Romanized, b: Romanized): boolean {
  if (a.letters === b.letters) return a.letters !== '';
  if (!a.varies && !b.varies) return false;
  return a.common.length === b.common.length
    ? a.common.every((word, i) => word === b.common[i])
    : a.common.join('') === b.common.join('');
}
