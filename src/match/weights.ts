/**
 * How much each piece of evidence counts for whom a candidate means. A candidate starts with what its form is worth
 * alone, gains and loses by what else the page says, and is marked where the sum reaches the reader's threshold. Sums are
 * cut to 0 to 1 and are what a mention's `confidence` says; they were set on news texts, and are no probabilities.
 */
import type { Certainty } from '../model/mention.ts';

export const THRESHOLDS: Readonly<Record<Certainty, number>> = { cautious: 0.75, balanced: 0.5, eager: 0.3 };

/** Nothing that is read from text is certain. */
export const MOST = 0.99;

/** What a form is worth alone. */
export const BASE = {
  /** The whole name, word for word. */
  full: 0.98,
  /** Surname with the given names in another form: initials, "Bill" for "William", a middle name more or less. */
  alike: 0.9,
  /** A surname that few bear and that is no other word. */
  surname: 0.62,
  /** One part of a double surname. */
  part: 0.3,
  /** An abbreviation or other short name that the corpus gives: RDIF. */
  alias: 0.85,
  /** A name of one word: Roscosmos, Madonna. */
  oneName: 0.8,
  /** The whole name in another language's spelling, or with a slip that makes nobody else's name. */
  sound: 0.7,
  /** The whole name with a letter more, less or other than its one spelling has: a slip, if anything else speaks for the person. */
  slip: 0.35,
  /** A word that sounds like a surname: nothing, unless the page names its bearer. */
  loneSound: 0.2,
  /** A given name of one person on the page, and of nobody else there. */
  given: 0.65,
} as const;

/** Thousands bear this surname: alone, it is more likely somebody else. */
export const COMMON_SURNAME = -0.25;
/** And the given names in another form: Joe Smith may be Joseph Smith, and there are many. */
export const COMMON_ALIKE = -0.2;
/** "East", "May": the word begins sentences and other names far more often than it is a surname. */
export const COMMON_WORD = -0.3;
/** Many bear this given name; the page may have named another in a way that nobody recognizes. */
export const FREQUENT_GIVEN_NAME = -0.1;
/** The surname is a given name too ("Kelly", "Scott"). */
export const GIVEN_NAME_TOO = -0.2;
/** The surname is a town's, a firm's or a nation's name too ("Durham", "Ferrari", "French"). */
export const OTHER_NAME_TOO = -0.15;
/** An everyday word, where its capital says nothing: at the beginning of a sentence, in a headline. */
export const EVERYDAY_UNCLEAR = -0.25;
/** An everyday word with a capital in running text: a place, a firm or a title as likely as a surname. */
export const EVERYDAY_CAPITAL = -0.15;
/** Written small in a text that uses capitals: names are not. */
export const WRITTEN_SMALL = -0.6;
/** An everyday word written small is that word: more than all that may speak for a name together. */
export const EVERYDAY_SMALL = -2;
/** Two entities of the corpus share the form. */
export const SHARED_FORM = -0.1;
/** A page is about an entity's affairs where it names this many entities that the corpus reports with it. */
export const CONTEXT_COMPANY = 2;
/** The corpus itself says that the form needs context, and the page gives none. */
export const NEEDS_CONTEXT = -0.7;

/** The full name stands on the page, before or after: what news style does with a surname. */
export const NAMED_ON_PAGE = 0.35;
/** Once the full name stands on the page, doubts about the surname count for this much. */
export const SHARE_WHEN_NAMED = 0.4;
/** In capitals where other words are not, a short surname is more likely an abbreviation. */
export const ACRONYM = -0.3;
/** In scripts without capitals nothing sets a name off from other words. */
export const NO_CASE = -0.25;
/** "President", "envoy" directly before a lone surname. */
export const TITLE_BEFORE = 0.14;
/**
 * The title beside a lone surname is the one that the corpus gives this person: as good as the full name, since two people
 * rarely share a surname and a role. It is context enough for a form that needs some, and stands in place of `TITLE_BEFORE`.
 */
export const OWN_TITLE = 0.35;
/** For each entity on the page that the corpus reports together with this one; `RELATED_MOST` at most. */
export const RELATED_ON_PAGE = 0.12;
export const RELATED_MOST = 0.48;
/** Somebody else of this surname is introduced on this page, and this entity is not. */
export const OTHER_ON_PAGE = -0.4;
/** Both are: then whoever was named last before this place is meant, or nobody can tell. */
export const OTHER_LAST = -0.5;
export const ENTITY_LAST = -0.1;
/** An unknown capitalized word stands directly before the surname: possibly another given name. */
export const UNKNOWN_LEAD = -0.3;
/** An unknown capitalized word stands directly behind it: possibly the surname of somebody else. */
export const UNKNOWN_TRAIL = -0.15;
/** Behind a Chinese or Korean family name it is a given name, and of somebody else. */
export const GIVEN_TRAIL = -0.3;
/** Another name of the corpus stands there: then this is more likely its given name. */
export const FORM_TRAIL = -0.2;

/** "In Marlow", "the Marlow", "Marlow-based": the surname is a town's, a club's or a prize's too, and that is meant. */
export const USED_AS_THING = -0.15;

/** The better of two entities that share a form must lead by this much; otherwise neither is marked. */
export const CLEAR_LEAD = 0.15;
