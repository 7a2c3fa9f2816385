/** What the popup starts with: where it stands; in the search page a query, its best result, or what was chosen in the address bar. */
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import { MAX_QUERY_LENGTH } from '../model/search.ts';
import { INITIAL_STATE, type PopupState, type View } from './state.ts';

/**
 * @param address its query part: `?q=putin`, with `&open=best` for the brief or article that it finds first; `?brief=` and an entity's id;
 * `?article=` and an article's id, with `&statement=` for the one to show first
 */
export function startingState(address: string): PopupState {
  const parameters = new URLSearchParams(address);
  const query = (parameters.get('q') ?? '').slice(0, MAX_QUERY_LENGTH);
  const openOnAnswer = query.trim() !== '' && parameters.get('open') === 'best';
  return { ...INITIAL_STATE, query, openOnAnswer, trail: viewsOf(parameters) };
}

/** Ids are checked by whoever is asked for what they name. */
function viewsOf(parameters: URLSearchParams): View[] {
  const entity = parameters.get('brief');
  if (entity !== null) return [{ type: 'brief', entity: entity as EntityId }];
  const article = parameters.get('article');
  if (article === null) return [];
  const statement = parameters.get('statement') as StatementId | null;
  return [{ type: 'article', article: article as ArticleId, statement }];
}

/**
 * Whether the popup fills a tab: where an address says which it is about, and on phones, where browsers give it the whole screen. No
 * measure tells: the toolbar's window is as wide as what is in it.
 */
export const fillsTab = (address: string, userAgent: string): boolean =>
  address !== '' || /\bAndroid\b/.test(userAgent);
