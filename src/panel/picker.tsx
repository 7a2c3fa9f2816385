/** Finds one name, or one article, by its letters: a field with a list below it that the arrow keys move through. */
import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { ArticleCard, EntityCard } from '../model/brief.ts';
import { KINDS } from '../model/entity.ts';
import { MAX_QUERY_LENGTH, NO_FILTER, type ResultKind, type SearchResult } from '../model/search.ts';
import { CloseIcon, KindIcon } from '../ui/icons.tsx';

export type Pick =
  | { readonly type: 'entity'; readonly entity: EntityCard }
  | { readonly type: 'article'; readonly article: ArticleCard };

const MAX_RESULTS = 7;

interface Props {
  readonly label: string;
  readonly picked: Pick | null;
  /** Whether articles can be picked, or names alone. */
  readonly articles: boolean;
  readonly onPick: (pick: Pick | null) => void;
}

export function Picker({ label, picked, articles, onPick }: Props) {
  if (picked === null) return <PickField label={label} articles={articles} onPick={onPick} />;
  return (
    <button
      type="button"
      class="pn-picked"
      data-kind={picked.type === 'entity' ? picked.entity.kind : undefined}
      title={t('panel.unpick')}
      onClick={() => onPick(null)}
    >
      {picked.type === 'entity' && <KindIcon kind={picked.entity.kind} />}
      <span dir="auto">{nameOf(picked)}</span>
      <CloseIcon />
      <span class="bs-visually-hidden">, {t('panel.unpick')}</span>
    </button>
  );
}

const nameOf = (pick: Pick): string => (pick.type === 'entity' ? pick.entity.name : pick.article.title);

function PickField({ label, articles, onPick }: Omit<Props, 'picked'>) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  // Enter was pressed before the answer came: its best is picked on arrival.
  const [pickOnAnswer, setPickOnAnswer] = useState(false);
  const { found, isLatest } = useFound(query, articles);
  const type = (letters: string) => {
    setQuery(letters);
    setPickOnAnswer(false);
  };
  const pick = (chosen: Pick | undefined) => chosen && onPick(chosen);
  // With each answer the best is chosen again, whatever arrow keys were pressed before it came.
  useLayoutEffect(() => {
    setActive(0);
    if (!pickOnAnswer || !isLatest) return;
    setPickOnAnswer(false);
    pick(found[0]);
  }, [found]);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || query === '') return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    // What is listed may still be what fewer letters found.
    else if (event.key === 'Enter' && isLatest) pick(found[active]);
    else if (event.key === 'Enter') setPickOnAnswer(true);
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="pn-picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={MAX_QUERY_LENGTH}
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => type('')}
      />
      <div id={id} class="pn-found" role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((pick, index) => (
          // The keyboard reaches an option through the field, which owns the focus (aria-activedescendant).
          <div
            key={pick.type === 'entity' ? pick.entity.id : pick.article.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            data-kind={pick.type === 'entity' ? pick.entity.kind : undefined}
            // The field must not lose the focus before the click has arrived.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(index)}
            tabIndex={-1}
            onClick={() => onPick(pick)}
            onKeyDown={(event) => event.key === 'Enter' && onPick(pick)}
          >
            {pick.type === 'entity' && <KindIcon kind={pick.entity.kind} />}
            <span dir="auto">{nameOf(pick)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

interface Found {
  readonly query: string;
  readonly found: readonly Pick[];
}

const NOTHING: Found = { query: '', found: [] };

/** `isLatest`: what was found is the answer to all that was typed. */
function useFound(query: string, articles: boolean): Found & { readonly isLatest: boolean } {
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    let current = true;
    if (query.trim() === '') {
      setAnswer(NOTHING);
      return;
    }
    const kinds: ResultKind[] = articles ? [...KINDS, 'article'] : [...KINDS];
    const filter = { ...NO_FILTER, kinds };
    callBackground('search', { query, limit: MAX_RESULTS, filter, prefer: [], whole: true }).then(
      ({ results }) => current && setAnswer({ query, found: results.flatMap(pickOf) }),
      () => current && setAnswer({ query, found: [] }),
    );
    return () => {
      current = false;
    };
  }, [query, articles]);
  return { ...answer, isLatest: answer.query === query };
}

function pickOf(result: SearchResult): Pick[] {
  switch (result.type) {
    case 'entity':
      return [{ type: 'entity', entity: result.entity }];
    case 'article':
      return [{ type: 'article', article: result.article }];
    case 'statement':
      return [];
  }
}
