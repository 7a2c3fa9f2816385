/** What a search is narrowed to, as the set of the entries that may be found. */
import { KINDS } from '../model/entity.ts';
import type { SearchFilter } from '../model/search.ts';
import { add, addAll, addSection, type Bits, createBits, intersect, type Section } from './bits.ts';
import { articlesBetween, placesOf } from './calendar.ts';
import { entriesOf } from './postings.ts';
import { readArticle, type SearchIndex } from './search-index.ts';

/** Null where every entry may be found. */
export function allowedBy(index: SearchIndex, filter: SearchFilter): Bits | null {
  const sets = [ofKinds(index, filter), ofArticles(index, filter)].filter((set) => set !== null);
  return sets.length === 0 ? null : intersect(sets);
}

/** Whether a filter asks for articles, of which an index of names alone knows nothing. */
export const asksForArticles = ({ article, from, to }: SearchFilter): boolean =>
  article !== null || from !== null || to !== null;

function ofKinds(index: SearchIndex, { kinds }: SearchFilter): Bits | null {
  if (kinds.length === 0) return null;
  const allowed = createBits(index.count);
  if (kinds.includes('article')) addSection(allowed, index.sections.article);
  if (kinds.includes('statement')) addSection(allowed, index.sections.statement);
  const wanted = KINDS.map((kind) => kinds.includes(kind));
  for (let entity = 0; entity < index.kinds.length; entity += 1)
    if (wanted[index.kinds[entity]!]) add(allowed, entity);
  return allowed;
}

function ofArticles(index: SearchIndex, filter: SearchFilter): Bits | null {
  if (!asksForArticles(filter)) return null;
  const { calendar, sections } = index;
  const allowed = createBits(index.count);
  const articles = filteredArticles(index, filter);
  const numbered = (place: number) => sections.article.from + place;
  addSection(allowed, { from: numbered(articles.from), to: numbered(articles.to) });
  addSection(allowed, { from: calendar.statements[articles.from]!, to: calendar.statements[articles.to]! });
  addAll(allowed, entriesOf(calendar.reported, articles));
  return allowed;
}

/** Places in the calendar. */
function filteredArticles(index: SearchIndex, { article, from, to }: SearchFilter): Section {
  const between = articlesBetween(index.calendar, from, to);
  if (article === null) return between;
  const isIt = (place: number) => readArticle(index, index.sections.article.from + place).card.id === article;
  const place = placesOf(index.calendar, article).find(isIt);
  const found = place !== undefined && place >= between.from && place < between.to;
  return found ? { from: place, to: place + 1 } : { from: between.from, to: between.from };
}
