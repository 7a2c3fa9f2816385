/**
 * Calls that the background answers: the protocol as data. The handler checks parameters against the schema and the
 * sender against `from`; senders and handlers take their types from here. Imported at run time by the background only,
 * so that no other context carries the schemas.
 *
 * `from`: 'page' is a script of ours in any frame of any page (to be trusted like the page it runs in),
 * 'extension' one of the extension's own pages.
 */
import * as v from 'valibot';
import { ArticleCard, ArticleReport, Brief, EntityCard } from '../model/brief.ts';
import { Correction } from '../model/correction.ts';
import { MAX_ENTITIES } from '../model/entity.ts';
import { ArticleId, EntityId } from '../model/ids.ts';
import { BlockMention, PageEvidence } from '../model/mention.ts';
import { Connections, ConnectionsQuery, Timeline, TimelineQuery } from '../model/overview.ts';
import { MAX_PREFERRED, MAX_QUERY_LENGTH, ResultKind, SearchFilter, SearchResult } from '../model/search.ts';
import { PageSettings, Settings, SettingsChange } from '../model/settings.ts';
import { Site } from '../model/site.ts';
import { MAX_BLOCKS, MAX_CALL_TEXT, MAX_TITLE_LENGTH } from './limits.ts';
import type { Schema } from './schema.ts';

const MAX_RESULTS = 200;

const page = ['page'] as const;
const extension = ['extension'] as const;
const anywhere = ['page', 'extension'] as const;
const nothing = v.null();

/** The first thing wrong is enough: a list of a million wrong things must not become a million reports. */
const strict = <S extends v.GenericSchema>(schema: S): Schema<v.InferOutput<S>> => {
  const validate = (value: unknown) => {
    const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
    return success ? { value: output } : { issues };
  };
  return { '~standard': { validate } };
};

const Blocks = v.pipe(
  v.array(v.string()),
  v.maxLength(MAX_BLOCKS, `at most ${MAX_BLOCKS} blocks a call`),
  v.check(
    (blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= MAX_CALL_TEXT,
    `at most ${MAX_CALL_TEXT} code units of text a call`,
  ),
);

export const backgroundCalls = {
  /** Starts the page's script in the calling frame inside a page: there is text in it. */
  startFrame: { from: page, params: nothing, result: nothing },

  /** What a frame must know before it reads anything. */
  openPage: { from: anywhere, params: nothing, result: PageSettings },

  /**
   * Whom the names in some blocks of a page's text mean. `unsettled` are the blocks that hold candidates which more
   * evidence could turn into mentions: ask again about those when `evidence` has grown.
   */
  findMentions: {
    from: anywhere,
    params: strict(
      v.strictObject({
        title: v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH)),
        blocks: Blocks,
        evidence: PageEvidence,
      }),
    ),
    result: v.strictObject({
      mentions: v.array(BlockMention),
      evidence: PageEvidence,
      unsettled: v.array(v.number()),
    }),
  },

  /**
   * Styles highlights in the calling frame. Asked for when there is one to be seen: any page can ask for the computed style of a
   * highlight of ours, and so a style that stood on every page would tell every page that Backstory is there.
   * True where the page has styled them, too, so that its elements do not inherit how they look.
   */
  styleHighlights: { from: page, params: strict(v.boolean()), result: nothing },

  /** Starts the popover's script in the calling frame, where it publishes its port (`popover-port.ts`). */
  injectPopover: { from: page, params: nothing, result: nothing },

  /** Null where the corpus has no such entity. */
  briefOf: {
    from: anywhere,
    params: strict(v.strictObject({ entity: EntityId })),
    result: v.nullable(Brief),
  },

  articleOf: {
    from: extension,
    params: strict(v.strictObject({ article: ArticleId })),
    result: v.nullable(ArticleReport),
  },

  /** In the order asked for; unknown ids are left out. */
  cardsOf: {
    from: extension,
    params: strict(v.strictObject({ entities: v.pipe(v.array(EntityId), v.maxLength(MAX_ENTITIES)) })),
    result: v.array(EntityCard),
  },

  /**
   * Best first. Not `complete`: only names were searched, since the rest of the index is still being read; ask again for the `whole`,
   * which waits for it. An empty query finds nothing, but has the index read.
   */
  search: {
    from: extension,
    params: strict(
      v.strictObject({
        query: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RESULTS)),
        filter: SearchFilter,
        /** Entities that stand before those that match equally well. */
        prefer: v.pipe(v.array(EntityId), v.maxLength(MAX_PREFERRED)),
        whole: v.boolean(),
      }),
    ),
    result: v.strictObject({ results: v.array(SearchResult), complete: v.boolean() }),
  },

  /** What was reported when. */
  timelineOf: { from: extension, params: strict(TimelineQuery), result: Timeline },

  /** Who is reported with whom. */
  connectionsOf: { from: extension, params: strict(ConnectionsQuery), result: Connections },

  /** What a search can be narrowed to: the kinds that the corpus has, and its newest articles, at most `limit`. */
  filterChoices: {
    from: extension,
    params: strict(
      v.strictObject({ limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RESULTS)) }),
    ),
    result: v.strictObject({ kinds: v.array(ResultKind), articles: v.array(ArticleCard) }),
  },

  getSettings: { from: extension, params: nothing, result: Settings },

  /** Changes the settings given, leaves the others, and tells every open tab. */
  changeSettings: { from: extension, params: strict(SettingsChange), result: Settings },

  /**
   * Makes a correction, or takes it back; told to every open tab at once. A script in a page speaks for the site of its own tab
   * alone: that is what any site becomes that it names. @returns the correction as it was made or taken back
   */
  correct: {
    from: anywhere,
    params: strict(v.strictObject({ correction: Correction, on: v.boolean() })),
    result: Correction,
  },

  /** Turns one site on or off, safely also when two windows do so at once. */
  switchSite: {
    from: extension,
    params: strict(v.strictObject({ site: Site, on: v.boolean() })),
    result: Settings,
  },
} as const;

export type BackgroundCalls = typeof backgroundCalls;
