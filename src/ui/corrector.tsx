/**
 * What a reader can set right about a mark: not this person, never these words, not on this site, nowhere. Each acts at once, says
 * in its place what it did, and can be undone there.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { EntityCard } from '../model/brief.ts';
import type { Correction } from '../model/correction.ts';
import { correctionText } from './correction-text.ts';

export type Corrected =
  | { readonly ok: true; readonly correction: Correction }
  /** `isFull`: the browser has no room left. */
  | { readonly ok: false; readonly isFull: boolean };

/** Makes a correction or takes it back. Resolves with it as it was made. Never rejects: a failure is something to show. */
export type Correct = (correction: Correction, on: boolean) => Promise<Corrected>;

interface Props {
  readonly entity: EntityCard;
  /** As they stand on the page; null where no words are at hand. */
  readonly words: string | null;
  /** Null where the page is on none. */
  readonly site: string | null;
  readonly correct: Correct;
  /** Whether a correction stands that could be undone here. */
  readonly onStanding: (standing: boolean) => void;
}

interface State {
  /** Null while there is nothing to undo. */
  readonly standing: Correction | null;
  /** What was last pressed could not be saved; a new one each time, so that each is announced. */
  readonly failure: { readonly isFull: boolean; readonly nth: number } | null;
}

export function Corrector({ entity, words, site, correct, onStanding }: Props) {
  const [{ standing, failure }, setState] = useState<State>({ standing: null, failure: null });
  const frame = useRef<HTMLDivElement>(null);
  useFocusOnChange(frame, standing);

  const make = async (correction: Correction, on: boolean) => {
    // Before it is made: the mark may go before the answer comes.
    if (on) onStanding(true);
    const made = await correct(correction, on);
    const stands = made.ok === on;
    if (!stands) onStanding(false);
    setState((before) =>
      made.ok
        ? { standing: on ? made.correction : null, failure: null }
        : { ...before, failure: { isFull: made.isFull, nth: (before.failure?.nth ?? 0) + 1 } },
    );
  };

  return (
    <div class="bs-corrector" ref={frame}>
      <div role="status">
        {standing !== null && <p dir="auto">{correctionText(standing, entity.name)}</p>}
        {failure !== null && (
          <p key={failure.nth}>{t(failure.isFull ? 'options.saveFailedFull' : 'correction.failed')}</p>
        )}
      </div>
      <div class="bs-corrections">
        {standing === null ? (
          <Choices entity={entity} words={words} site={site} onChoose={(it) => void make(it, true)} />
        ) : (
          <Choice onPress={() => void make(standing, false)}>{t('correction.undo')}</Choice>
        )}
      </div>
    </div>
  );
}

interface ChoicesProps extends Pick<Props, 'entity' | 'words' | 'site'> {
  readonly onChoose: (correction: Correction) => void;
}

function Choices({ entity, words, site, onChoose }: ChoicesProps) {
  const { id, kind } = entity;
  return (
    <>
      {words !== null && (
        <>
          <Choice onPress={() => onChoose({ type: 'not-this', words, entity: id })}>
            {t(`notThis.${kind}`)}
          </Choice>
          <Choice onPress={() => onChoose({ type: 'never-mark', words })}>
            {t('correction.neverMark', { words })}
          </Choice>
        </>
      )}
      {site !== null && (
        <Choice onPress={() => onChoose({ type: 'mute', entity: id, site })}>
          {t('correction.muteOnSite')}
        </Choice>
      )}
      <Choice onPress={() => onChoose({ type: 'mute', entity: id, site: null })}>
        {t('correction.muteEverywhere')}
      </Choice>
    </>
  );
}

const Choice = ({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) => (
  <button type="button" class="bs-button" dir="auto" onClick={onPress}>
    {children}
  </button>
);

/** What was pressed goes away: whoever pressed it goes on at what has come in its place. */
function useFocusOnChange(
  frame: { readonly current: HTMLElement | null },
  standing: State['standing'],
): void {
  const before = useRef(standing);
  useEffect(() => {
    if (before.current !== standing) frame.current?.querySelector('button')?.focus();
    before.current = standing;
  }, [frame, standing]);
}
