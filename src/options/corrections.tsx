/** What the reader set right, the newest first, each to be undone. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import { type Correction, correctionKey } from '../model/correction.ts';
import type { EntityId } from '../model/ids.ts';
import { correctionText } from '../ui/correction-text.ts';

interface Props {
  readonly corrections: readonly Correction[];
  readonly onUndo: (correction: Correction) => void;
}

export function Corrections({ corrections, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = useNames(corrections);
  const undo = (correction: Correction) => {
    onUndo(correction);
    // The button goes with its row; the focus must not be lost with it.
    heading.current?.focus();
  };
  return (
    <section class="op-section">
      <h2 class="op-legend" ref={heading} tabIndex={-1}>
        {t('options.corrections')}
      </h2>
      <p class="op-hint">{t('options.correctionsHint')}</p>
      {corrections.length === 0 ? (
        <p class="op-none">{t('options.noCorrections')}</p>
      ) : (
        <ul class="op-sites" aria-label={t('options.corrections')}>
          {corrections.toReversed().map((correction) => {
            const text = correctionText(correction, nameOf(correction));
            return (
              <li key={correctionKey(correction)}>
                <span dir="auto">{text}</span>
                <button
                  type="button"
                  class="op-remove"
                  aria-label={t('options.undoCorrection', { correction: text })}
                  onClick={() => undo(correction)}
                >
                  {t('correction.undo')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The names of the entities that are corrected; an id where the corpus no longer has the entity, or is not known yet. */
function useNames(corrections: readonly Correction[]): (correction: Correction) => string {
  const [names, setNames] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const ids = corrections.flatMap((it) => (it.type === 'never-mark' ? [] : [it.entity])).join(' ');
  useEffect(() => {
    if (ids === '') return;
    const entities = [...new Set(ids.split(' ') as EntityId[])];
    const show = (cards: readonly { id: EntityId; name: string }[]) =>
      setNames(new Map(cards.map(({ id, name }) => [id, name])));
    callBackground('cardsOf', { entities }).then(show, () => {});
  }, [ids]);
  return useCallback(
    (it: Correction) => (it.type === 'never-mark' ? '' : (names.get(it.entity) ?? it.entity)),
    [names],
  );
}
