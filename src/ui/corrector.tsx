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

/** Makes a correction or takes it back. Resolves with it as it was made; null where it could not be saved. Never rejects. */
export type Correct = (correction: Correction, on: boolean) => Promise<Correction | null>;

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

type State =
  | { readonly is: 'asking' }
  | { readonly is: 'standing'; readonly correction: Correction }
  | { readonly is: 'failed'; readonly correction: Correction; readonly on: boolean };

export function Corrector({ entity, words, site, correct, onStanding }: Props) {
  const [state, setState] = useState<State>({ is: 'asking' });
  const frame = useRef<HTMLDivElement>(null);
  useFocusOnChange(frame, state.is);

  const make = async (correction: Correction, on: boolean) => {
    // Before it is made: the mark may go before the answer comes.
    if (on) onStanding(true);
    const made = await correct(correction, on);
    if (made === null) return setState({ is: 'failed', correction, on });
    if (!on) onStanding(false);
    setState(on ? { is: 'standing', correction: made } : { is: 'asking' });
  };

  return (
    <div class="bs-corrector" ref={frame}>
      <div role="status">
        {state.is === 'standing' && <p dir="auto">{correctionText(state.correction, entity.name)}</p>}
        {state.is === 'failed' && <p>{t('options.saveFailed')}</p>}
      </div>
      <div class="bs-corrections">
        {state.is === 'asking' && (
          <Choices entity={entity} words={words} site={site} onChoose={(it) => void make(it, true)} />
        )}
        {state.is === 'standing' && (
          <Choice onPress={() => void make(state.correction, false)}>{t('correction.undo')}</Choice>
        )}
        {state.is === 'failed' && (
          <Choice onPress={() => void make(state.correction, state.on)}>{t('action.retry')}</Choice>
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
function useFocusOnChange(frame: { readonly current: HTMLElement | null }, is: State['is']): void {
  const before = useRef(is);
  useEffect(() => {
    if (before.current !== is) frame.current?.querySelector('button')?.focus();
    before.current = is;
  }, [frame, is]);
}
