/** The field that the list answers to: a combobox whose listbox is always open. */
import type { Ref } from 'preact';
import { t } from '../locales/texts.ts';
import { MAX_QUERY_LENGTH } from '../model/search.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { SearchIcon } from './icons.tsx';
import { LIST_ID, rowId } from './list-view.tsx';
import { rowAt } from './rows.ts';
import { groupsOf, type PopupEvent, type PopupState } from './state.ts';

interface Props {
  readonly state: PopupState;
  readonly dispatch: (event: PopupEvent) => void;
  readonly field: Ref<HTMLInputElement>;
}

export function SearchField({ state, dispatch, field }: Props) {
  const groups = groupsOf(state);
  const active = state.trail.length === 0 ? rowAt(groups, state.active) : undefined;
  return (
    <div class="pp-field">
      <SearchIcon />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('popup.search')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={groups.length > 0 && state.trail.length === 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active && rowId(active)}
        placeholder={t('popup.placeholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        maxLength={MAX_QUERY_LENGTH}
        value={state.query}
        onInput={(event) => dispatch({ type: 'typed', query: event.currentTarget.value })}
      />
      {state.query !== '' && (
        <button
          type="button"
          class="pp-clear"
          aria-label={t('popup.clear')}
          title={t('popup.clear')}
          onClick={() => dispatch({ type: 'typed', query: '' })}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
