/** What readers set right: names that do not mean whom they were taken for, words and entities not to be marked. */
import * as v from 'valibot';
import { Name } from './entity.ts';
import { EntityId } from './ids.ts';
import { Site } from './site.ts';

export const Correction = v.variant('type', [
  /** These words do not mean this entity. Words are compared folded. */
  v.strictObject({ type: v.literal('not-this'), words: Name, entity: EntityId }),
  /** These words are never marked, whomever they mean. */
  v.strictObject({ type: v.literal('never-mark'), words: Name }),
  /** The entity is not marked on one site, or, where `site` is null, anywhere. */
  v.strictObject({ type: v.literal('mute'), entity: EntityId, site: v.nullable(Site) }),
]);
export type Correction = v.InferOutput<typeof Correction>;

/** More than anybody sets right by hand. */
const MAX_CORRECTIONS = 5_000;
export const Corrections = v.pipe(
  v.array(Correction),
  v.maxLength(MAX_CORRECTIONS, `at most ${MAX_CORRECTIONS} corrections are kept; take one back first`),
);

/** The same text for the same correction. */
export const correctionKey = (correction: Correction): string => {
  const { type } = correction;
  if (type === 'mute') return JSON.stringify([type, correction.entity, correction.site]);
  return JSON.stringify([type, correction.words, type === 'not-this' ? correction.entity : null]);
};

/** The list with a correction made, once, or taken back. The newest stands last. */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
  on: boolean,
): Correction[] {
  const key = correctionKey(correction);
  const others = corrections.filter((it) => correctionKey(it) !== key);
  return on ? [...others, correction] : others;
}
