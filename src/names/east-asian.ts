/**
 * Chinese and Korean names in other romanizations: Pinyin and Wade-Giles (Deng Xiaoping, Teng Hsiao-p'ing), what Koreans write of
 * their own names, and what libraries do (Park Geun-hye, Pak Kŭn-hye). Folded. What one of them tells apart and another does not
 * is one here; so names count as the same only where family name and given name both are.
 */

/** Spellings of one family name, a group each. A spelling may stand in several groups. */
const FAMILY_NAMES =
  'park pak bak|lee yi ri rhee|lee li|yoon yun|choi choe|jung jeong chong chung cheong|kang gang|roh noh no ro|shin sin|cho jo|jang chang|lim im rim yim|jeon chon chun jun|kwon gwon|moon mun|sohn son|suh seo so|ryu yoo yu ryoo|oh o|woo wu|bae pae|baek paek paik|heo huh hur|ahn an|koo ku goo gu|kwak gwak|ban pan|ko go koh|joo ju chu|zhou chou|zhang chang|zhao chao|zheng cheng|zhu chu|deng teng|jiang chiang|qian chien|xu hsu|xie hsieh|xiao hsiao|guo kuo|gao kao|cai tsai|cao tsao|zeng tseng|song sung soong|tian tien|he ho|luo lo|bai pai|dong tung|jia chia|jin chin|kong kung|qiu chiu|qin chin|ren jen|xue hsueh|yan yen|ye yeh|zhong chung|shi shih'
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
  'park pak bak kim lee yi ri rhee yoon yun choi choe jung jeong chung chong kang gang roh noh shin cho jang lim im rim jeon kwon gwon moon mun sohn son suh seo ryu yoo oh bae pae baek paek paik heo ahn an hwang kwak gwak ban shim sim jo han min nam hong ko bong woo ku koo'.split(
    ' ',
  ),
);

/** In order: what a spelling has, and what stands for it here. */
type Rules = readonly (readonly [spelling: RegExp, same: string])[];
const CONSONANTS: Rules = [
  [/tzu/gu, 'zi'],
  [/ck/gu, 'k'],
  [/hs|x/gu, 'x'],
  [/tz|ts|z|c(?!h)/gu, 'z'],
  [/zh|ch|j|q/gu, 'c'],
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/g/gu, 'k'],
];
const CHINESE_VOWELS: Rules = [
  [/ung/gu, 'ong'],
  [/ien/gu, 'ian'],
  [/(?<=[aeiou])h/gu, ''],
  [/(?<=^|[^aeiou])yi/gu, 'i'],
  [/yen/gu, 'yan'],
];
const KOREAN_VOWELS: Rules = [
  [/(?<=[aeiou])h(?=[^aeiouwy]|$)/gu, ''],
  [/sh(?=i)/gu, 's'],
  [/yeo|you|yo/gu, 'yu'],
  [/eo|eu|oo|ou|woo|o/gu, 'u'],
  [/ae/gu, 'e'],
  [/ee/gu, 'i'],
];

const rewritten = (text: string, rules: Rules): string =>
  rules.reduce((written, [spelling, same]) => written.replace(spelling, same), text);

/** Fewer letters than this are one syllable, which too many share. */
const SHORTEST = 5;

/** Whether a given name behind this family name is spelled as Koreans do, in two parts. */
export const isKorean = (family: string, given: readonly string[]): boolean =>
  KOREAN.has(family) && given.length > 1;

/** What all spellings of a given name have in common; empty where it is too short to tell people apart. */
export function eastAsianSpelling(given: readonly string[], korean: boolean): string {
  const joined = given.join('');
  if (joined.length < SHORTEST) return '';
  return rewritten(joined, [...(korean ? KOREAN_VOWELS : CHINESE_VOWELS), ...CONSONANTS]);
}
