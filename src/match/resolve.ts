/**
 * Decides whom a candidate means, from all that is known about the page, and says why. One candidate's decision depends
 * on the page's evidence and on nothing that was decided about another.
 */

import type { MentionReason, MentionReasonCode } from '../model/reason.ts';
import { isGivenName } from '../names/given-names.ts';
import { isFamilyFirstName } from '../names/person-name.ts';
import {
  COMMON_SURNAMES,
  COMMON_WORDS,
  EVERYDAY_WORDS,
  LEAD_WORDS,
  PLACES_AND_FIRMS,
  WORDS_WHEN_SMALL,
} from '../names/words.ts';
import type { Candidate, Fit, Reading } from './candidate.ts';
import { bearsTitle, kindOf, type Matcher, nameOf } from './layout.ts';
import * as weights from './weights.ts';

/** What is known about the page when a candidate is decided. */
export interface Page {
  /** Entities whose full name, or another form that leaves no doubt, stands on the page. */
  readonly named: ReadonlySet<number>;
  /** Surnames, folded, that somebody outside the corpus bears on this page. */
  readonly otherSurnames: ReadonlySet<string>;
  /** Who was introduced last before this place by each surname; `OTHER` for somebody outside the corpus. */
  readonly lastNamed: ReadonlyMap<string, number>;
  /** Entities named on the page by the given names that they may be called by; `OTHER` for somebody outside the corpus. */
  readonly byGiven: ReadonlyMap<string, ReadonlySet<number>>;
  /** What `companyOf` found for each entity. Fills up as candidates are decided: a page is decided with all it has. */
  readonly company: Map<number, Company>;
}

/** Entities of the page that the corpus reports together with one entity. */
interface Company {
  readonly count: number;
  /** The name of the one most often reported with it. */
  readonly first: string;
}
export const OTHER = -1;

export interface Verdict {
  readonly entity: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly MentionReason[];
}

/** A sum under way: what it amounts to, and the reasons so far. */
interface Tally {
  score: number;
  readonly reasons: MentionReason[];
}

const BASE_OF: Readonly<Record<Fit, number>> = {
  full: weights.BASE.full,
  alike: weights.BASE.alike,
  surname: weights.BASE.surname,
  part: weights.BASE.part,
  alias: weights.BASE.alias,
  'one-name': weights.BASE.oneName,
  given: weights.BASE.given,
  sound: weights.BASE.sound,
  slip: weights.BASE.slip,
  'lone-sound': weights.BASE.loneSound,
};

const REASON_OF: Readonly<Record<Fit, MentionReasonCode>> = {
  full: 'full',
  alike: 'alike',
  surname: 'surname',
  part: 'part',
  alias: 'shortName',
  'one-name': 'name',
  given: 'given',
  sound: 'sound',
  slip: 'sound',
  'lone-sound': 'loneSound',
};

function add(tally: Tally, weight: number, code?: MentionReasonCode, name?: string): void {
  tally.score += weight;
  if (code !== undefined) tally.reasons.push(name === undefined ? { code } : { code, name });
}

const isLoneSurname = (fit: Fit): boolean => fit === 'surname' || fit === 'part' || fit === 'lone-sound';
export const isSure = (fit: Fit): boolean => fit === 'full' || fit === 'alike' || fit === 'sound';

/** Words of a phrase that is no proper name are written small in running text. */
const isWrittenSmall = ({ letterCase, style }: Candidate, fit: Fit): boolean =>
  letterCase === 'lower' && (style !== 'lower' || !isSure(fit));

/** An everyday word, or more of them: "stones". */
const isEveryday = (form: string): boolean =>
  EVERYDAY_WORDS.has(form) || (form.endsWith('s') && EVERYDAY_WORDS.has(form.slice(0, -1)));

function weighCase(tally: Tally, candidate: Candidate, fit: Fit, named: boolean): void {
  const everyday = isEveryday(candidate.form);
  if (isWrittenSmall(candidate, fit)) {
    const word = everyday || WORDS_WHEN_SMALL.has(candidate.form);
    add(tally, word ? weights.EVERYDAY_SMALL : weights.WRITTEN_SMALL, 'small');
    return;
  }
  if (!everyday || isSure(fit)) return;
  const clear =
    candidate.style === 'sentence' &&
    !candidate.beginsSentence &&
    !candidate.inTitle &&
    candidate.letterCase === 'capital';
  const weight = clear ? weights.EVERYDAY_CAPITAL : weights.EVERYDAY_UNCLEAR;
  add(tally, named ? weight * weights.SHARE_WHEN_NAMED : weight, 'everyday');
}

/** Chinese, Korean and Vietnamese family names this short are few, and millions bear each. */
const SHORT_FAMILY_NAME = 3;

/** "SIM", "MO": a few letters in capitals, where the words around are not. */
const isAcronym = ({ form, letterCase, style }: Candidate): boolean =>
  letterCase === 'upper' && style === 'sentence' && form.length <= ACRONYM_LETTERS;
const ACRONYM_LETTERS = 4;

/** @param named whether the page gives the full name: then it matters less how many others bear the surname */
function weighSurname(tally: Tally, candidate: Candidate, named: boolean): void {
  const { form } = candidate;
  const share = named ? weights.SHARE_WHEN_NAMED : 1;
  if (COMMON_SURNAMES.has(form) || (isFamilyFirstName(form) && form.length <= SHORT_FAMILY_NAME))
    add(tally, share * weights.COMMON_SURNAME, 'commonSurname');
  if (isAcronym(candidate)) add(tally, share * weights.ACRONYM, 'acronym');
  if (isGivenName(form)) add(tally, share * weights.GIVEN_NAME_TOO, 'givenNameToo');
  if (PLACES_AND_FIRMS.has(form) || LEAD_WORDS.has(form))
    add(tally, share * weights.OTHER_NAME_TOO, 'otherNameToo');
  if (COMMON_WORDS.has(form)) add(tally, weights.COMMON_WORD, 'commonWord');
  if (candidate.letterCase === 'none') add(tally, weights.NO_CASE);
  if (candidate.unknownLead) add(tally, weights.UNKNOWN_LEAD, 'unknownBefore');
  if (candidate.unknownTrail)
    add(tally, isFamilyFirstName(form) ? weights.GIVEN_TRAIL : weights.UNKNOWN_TRAIL, 'nameGoesOn');
  if (candidate.formTrail) add(tally, weights.FORM_TRAIL);
  if (candidate.asThing) add(tally, share * weights.USED_AS_THING, 'usedAsThing');
}

/** Full names on the page: this entity's, and those of others of the surname. */
function weighIntroductions(tally: Tally, candidate: Candidate, entity: number, page: Page): void {
  const named = page.named.has(entity);
  const contested = page.otherSurnames.has(candidate.form);
  const last = page.lastNamed.get(candidate.form);
  if (named) add(tally, weights.NAMED_ON_PAGE, 'namedOnPage');
  if (!named && contested) add(tally, weights.OTHER_ON_PAGE, 'otherBearer');
  if (named && contested) {
    const isLast = last === entity;
    add(tally, isLast ? weights.ENTITY_LAST : weights.OTHER_LAST, 'othersNamed');
  }
}

function findCompany(matcher: Matcher, entity: number, page: Page): Company {
  let count = 0;
  let most = 0;
  let first = entity;
  for (let i = matcher.firstRelated[entity]!; i < matcher.firstRelated[entity + 1]!; i += 1) {
    if (!page.named.has(matcher.related[i]!)) continue;
    count += 1;
    if (matcher.shared[i]! <= most) continue;
    most = matcher.shared[i]!;
    first = matcher.related[i]!;
  }
  return { count, first: count === 0 ? '' : nameOf(matcher, first) };
}

function companyOf(matcher: Matcher, entity: number, page: Page): Company {
  const known = page.company.get(entity) ?? findCompany(matcher, entity, page);
  page.company.set(entity, known);
  return known;
}

/** The page is about what the entity is about: it names the entity otherwise, or enough of its company. */
const isInContext = (matcher: Matcher, entity: number, page: Page): boolean =>
  page.named.has(entity) || companyOf(matcher, entity, page).count >= weights.CONTEXT_COMPANY;

function weighRelated(tally: Tally, matcher: Matcher, entity: number, page: Page): void {
  const { count, first } = companyOf(matcher, entity, page);
  if (count === 0) return;
  const weight = Math.min(count * weights.RELATED_ON_PAGE, weights.RELATED_MOST);
  add(tally, weight, 'company', first);
}

/** "President", "envoy" beside a lone surname; more where the corpus says so of this person. */
function weighTitle(tally: Tally, candidate: Candidate, isOwn: boolean): void {
  if (isOwn) add(tally, weights.OWN_TITLE, 'ownTitle');
  else if (candidate.title && !candidate.unknownTrail) add(tally, weights.TITLE_BEFORE, 'title');
}

function weigh(matcher: Matcher, candidate: Candidate, reading: Reading, page: Page): Verdict {
  const { entity, fit } = reading;
  const tally: Tally = { score: BASE_OF[fit], reasons: [{ code: REASON_OF[fit] }] };
  const needsEvidence = reading.needsContext || !isSure(fit);
  const isOwnTitle = needsEvidence && bearsTitle(matcher, entity, candidate.titles);
  if (kindOf(matcher, entity) !== 'topic') weighCase(tally, candidate, fit, page.named.has(entity));
  if (isLoneSurname(fit)) {
    weighSurname(tally, candidate, page.named.has(entity));
    weighTitle(tally, candidate, isOwnTitle);
    weighIntroductions(tally, candidate, entity, page);
  } else if (fit === 'alike' && COMMON_SURNAMES.has(candidate.form)) {
    add(tally, weights.COMMON_ALIKE, 'commonSurname');
  } else if (needsEvidence && page.named.has(entity)) {
    add(tally, weights.NAMED_ON_PAGE, 'otherNameOnPage');
  }
  if (reading.needsContext && !isOwnTitle && !isInContext(matcher, entity, page))
    add(tally, weights.NEEDS_CONTEXT, 'needsContext');
  if (fit === 'slip') weighTitle(tally, candidate, isOwnTitle);
  if (needsEvidence) weighRelated(tally, matcher, entity, page);
  if (candidate.readings.length > 1) add(tally, weights.SHARED_FORM);
  return {
    entity,
    confidence: round(Math.min(weights.MOST, Math.max(0, tally.score))),
    why: tally.reasons,
  };
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** Whom a given name alone means: the one person of that name whom the page has named in full. */
function resolveGiven(name: string, page: Page): Verdict | null {
  const bearers = page.byGiven.get(name);
  const [entity] = bearers ?? [];
  if (bearers?.size !== 1 || entity === undefined || entity === OTHER) return null;
  const confidence = weights.BASE.given + (isGivenName(name) ? weights.FREQUENT_GIVEN_NAME : 0);
  return { entity, confidence: round(confidence), why: [{ code: 'given' }] };
}

/** More people than this share a surname only in corpora of very many: then one of them counts if the page names them. */
const MANY_READINGS = 30;

const likelyReadings = ({ readings }: Candidate, page: Page): readonly Reading[] =>
  readings.length <= MANY_READINGS ? readings : readings.filter(({ entity }) => page.named.has(entity));

/**
 * The entity that a candidate most likely means; null where it means nobody in the corpus, or where two are about as
 * likely. Whether the confidence suffices is for the caller to say.
 */
export function resolve(matcher: Matcher, candidate: Candidate, page: Page): Verdict | null {
  if (candidate.givenName !== null) return resolveGiven(candidate.givenName, page);
  const verdicts = likelyReadings(candidate, page).map((reading) => weigh(matcher, candidate, reading, page));
  verdicts.sort((a, b) => b.confidence - a.confidence);
  const [best, second] = verdicts;
  if (best === undefined) return null;
  const rivals = second !== undefined && second.entity !== best.entity;
  return rivals && best.confidence - second.confidence < weights.CLEAR_LEAD ? null : best;
}
