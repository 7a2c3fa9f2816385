/**
 * `npm run fuzz [-- COUNT [SEED]]`: throws made-up text at every function of the matcher that takes text, and checks what must
 * hold whatever the text is. 100,000 inputs where nothing else is said. Says the seed and the input of the first fault, and
 * exits with 1.
 */
import process from 'node:process';
import * as v from 'valibot';
import { buildLexicon } from '../../src/lexicon/build.ts';
import { scanForms } from '../../src/lexicon/scan.ts';
import { ambiguousForms } from '../../src/match/ambiguous.ts';
import { findInDocument } from '../../src/match/document.ts';
import { explainDocument } from '../../src/match/explain.ts';
import { findMentions } from '../../src/match/find.ts';
import { compileMatcher, type Matcher, openMatcher, packMatcher } from '../../src/match/matcher.ts';
import { CERTAINTIES, PageEvidence } from '../../src/model/mention.ts';
import { openReasons, packReasons } from '../../src/model/reason.ts';
import { compareGiven } from '../../src/names/given-match.ts';
import { parsePersonName } from '../../src/names/person-name.ts';
import { soundLikeness } from '../../src/names/spelling.ts';
import { foldedWords, foldText } from '../../src/text/words.ts';
import { organization, person, topic } from '../support/entities.ts';
import { randomNumbers } from './samples.ts';

const [count = '100000', seed = '1'] = process.argv.slice(2);
const random = randomNumbers(Number(seed));
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

/** What names and pages are made of, and what breaks programs. */
const PIECES = [
  ...'Putin Trump Vladimir Donald Le Pen de von der Leyen al Assad Kim Jong un Jr III President Mr St U S Street'.split(
    ' ',
  ),
  ...'the of and rare earth metals flights MAY may Will Ž ß ﬁ ŉ ﷺ Œ ǆ İ ı 习近平 安倍 김정은 Лаврова بشار הכנסת ไทย हिन्दी 𝐏𝐮𝐭 👩‍👩‍👧 🇺🇸 𐐀𐐨 𞤀𞤢 𠮷 丽 envoy CEO Dr Müller Jörg'.split(
    ' ',
  ),
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '–',
    '.',
    '. ',
    ', ',
    '’s ',
    "'",
    '’',
    '"',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    '\u00a0',
    '&',
    '/',
    '(',
    ')',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u0301',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\ud83d',
    '\u0000',
    '\u1681',
    '\uffff',
  ],
];

const madeUp = (most: number): string => Array.from({ length: below(most) }, () => pick(PIECES)).join('');
const anyUnits = (most: number): string =>
  String.fromCharCode(...Array.from({ length: below(most) }, () => below(0x10000)));
const anyText = (most: number): string => (random() < 0.8 ? madeUp(most) : anyUnits(most));

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function mustBeInOrder(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    must(start >= last && end > start && end <= length, `span ${start}-${end} after ${last} of ${length}`);
    last = end;
  }
}

const KNOWN = compileMatcher([
  person('Vladimir Putin', { native: ['Владимир Путин'], role: 'President of Russia' }),
  person('Donald Trump', { needsContext: ['Trump'] }),
  person('Marine Le Pen'),
  person('Ursula von der Leyen'),
  person('Kim Jong-un', { native: ['김정은'] }),
  person('Xi Jinping', { native: ['习近平'] }),
  person('Theresa May'),
  organization('U.S. Steel & Co.'),
  topic('rare earth metals', { needsContext: ['rare earth'] }),
]);

/** Matchers of made-up names cost more than a text, so one serves for many. */
function freshMatcher(): Matcher {
  const names = Array.from({ length: 1 + below(6) }, () => anyText(6)).filter((name) => name.trim() !== '');
  const kinds = [person, organization, topic] as const;
  const entities = names.map((name, i) =>
    pick(kinds)(name, {
      id: `e${i}` as never,
      aliases: [anyText(4) || 'x'],
      native: [anyText(3) || 'x'],
      needsContext: [anyText(2) || 'x'],
      role: random() < 0.5 ? anyText(8) : null,
    }),
  );
  must(
    [...ambiguousForms(entities)].every((it) => it !== ''),
    'a form that is ambiguous without a reason',
  );
  return compileMatcher(entities);
}

function checkPage(matcher: Matcher, text: string): void {
  const blocks = text.split('\n');
  const first = findMentions(matcher, {
    title: blocks[0] ?? '',
    blocks,
    evidence: { named: [], others: [anyText(4) || 'x'] },
  });
  must(v.is(PageEvidence, first.evidence), 'evidence that its own schema refuses');
  const corrections = {
    neverMark: [anyText(2)],
    notThis: [{ form: anyText(2), entity: first.mentions[0]?.entity ?? ('x' as never) }],
  };
  const again = findMentions(
    matcher,
    { title: '', blocks, evidence: first.evidence },
    { corrections, certainty: pick(CERTAINTIES) },
  );
  for (const { mentions } of [first, again])
    for (const [i, block] of blocks.entries())
      mustBeInOrder(
        mentions.filter((it) => it.block === i),
        block.length,
      );
}

function checkText(matcher: Matcher, text: string): void {
  const mentions = findInDocument(matcher, text, { all: random() < 0.5 });
  mustBeInOrder(mentions, text.length);
  for (const { confidence, why } of mentions) {
    must(confidence >= 0 && confidence <= 1 && why.length > 0, 'no reason');
    must(openReasons(packReasons(why)).length === why.length, 'reasons that do not come out as they went in');
  }
  openReasons(text);
  for (const { start, end } of explainDocument(matcher, text))
    must(end > start && end <= text.length, 'explanation');
}

function checkNames(text: string, other: string): void {
  const name = parsePersonName(text);
  compareGiven([foldText(other) || 'x'], name.given);
  const likeness = soundLikeness(foldText(text), foldText(other));
  must(likeness >= 0 && likeness <= 1, `likeness ${likeness}`);
  must(foldText(foldText(text)) === foldText(text), 'folding twice');
}

function checkLexicon(text: string): void {
  const forms = [anyText(4), text.slice(0, 20)];
  const lexicon = buildLexicon(forms, (form) => form);
  scanForms(lexicon, text, (start, end, value) => {
    const found = foldedWords(text.slice(start, end)).join(' ');
    must(
      found === foldText(forms[value]!) || forms.some((form) => foldText(form) === found),
      `form ${found}`,
    );
  });
}

function checkBytes(matcher: Matcher): void {
  const bytes = packMatcher(matcher);
  bytes[below(bytes.length)]! ^= 1 + below(255);
  try {
    openMatcher(bytes.subarray(0, random() < 0.5 ? bytes.length : below(bytes.length)));
  } catch (error) {
    must(error instanceof Error && error.message.includes('compile the corpus again'), String(error));
    return;
  }
  throw new Error('damaged bytes were opened');
}

let matcher = KNOWN;
let text = '';
let done = 0;
try {
  for (; done < Number(count); done += 1) {
    if (done % 50 === 0) {
      matcher = random() < 0.5 ? KNOWN : freshMatcher();
      checkBytes(matcher);
    }
    text = anyText(40);
    checkText(matcher, text);
    checkPage(matcher, text);
    checkNames(text, anyText(4));
    checkLexicon(text);
  }
  console.log(`${done} inputs, seed ${seed}: nothing amiss`);
} catch (error) {
  console.error(`input ${done}, seed ${seed}: ${JSON.stringify(text)}`);
  console.error(error);
  process.exitCode = 1;
}
