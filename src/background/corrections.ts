/** The reader's corrections, as the matcher takes them, and as they take mentions away. */
import type { Corrections } from '../match/find.ts';
import type { Correction } from '../model/correction.ts';
import type { EntityId } from '../model/ids.ts';

export function forMatcher(corrections: readonly Correction[]): Corrections {
  return {
    neverMark: corrections.flatMap((it) => (it.type === 'never-mark' ? [it.words] : [])),
    notThis: corrections.flatMap((it) =>
      it.type === 'not-this' ? [{ form: it.words, entity: it.entity }] : [],
    ),
  };
}

/** Entities that are not to be marked on a site. They still count as company for others. */
export function mutedOn(corrections: readonly Correction[], site: string | null): Set<EntityId> {
  const mutes = corrections.filter((it) => it.type === 'mute');
  return new Set(mutes.filter((it) => it.site === null || it.site === site).map(({ entity }) => entity));
}

/** What a script in a page may ask for: a mute on a site is one on its own. @throws where its tab shows no site */
export function ofPage(correction: Correction, site: string | null): Correction {
  if (correction.type !== 'mute' || correction.site === null) return correction;
  if (site === null) throw new Error('this page is on no site');
  return { ...correction, site };
}
