/** The sites where Backstory is off: a list to take from, a field to add to it. */
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { readSite } from './site.ts';

interface Props {
  readonly sites: readonly string[];
  readonly onSwitch: (site: string, on: boolean) => void;
}

export function Sites({ sites, onSwitch }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (site: string) => {
    onSwitch(site, true);
    // The button goes with its row; the focus must not be lost with it.
    heading.current?.focus();
  };
  return (
    <section class="op-section">
      <h2 class="op-legend" ref={heading} tabIndex={-1}>
        {t('options.sites')}
      </h2>
      <p class="op-hint">{t('options.sitesHint')}</p>
      <AddSite sites={sites} onAdd={(site) => onSwitch(site, false)} />
      {sites.length === 0 ? (
        <p class="op-none">{t('options.noSites')}</p>
      ) : (
        <ul class="op-sites" aria-label={t('options.sites')}>
          {[...sites].sort().map((site) => (
            <li key={site}>
              <span dir="auto">{site}</span>
              <button
                type="button"
                class="op-remove"
                aria-label={t('options.removeSite', { site })}
                onClick={() => remove(site)}
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface AddProps {
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => void;
}

function AddSite({ sites, onAdd }: AddProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  const add = () => {
    const input = readSite(typed);
    if (!input.ok) return setFault(t(`siteFault.${input.why}`));
    if (sites.includes(input.site)) return setFault(t('options.alreadyListed', { site: input.site }));
    onAdd(input.site);
    setTyped('');
    setFault(null);
  };
  return (
    <form
      class="op-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        inputMode="url"
        aria-label={t('options.siteLabel')}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        placeholder={t('options.sitePlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
      <button type="submit" class="bs-button">
        {t('options.add')}
      </button>
      {fault !== null && (
        <p id={faultId} class="op-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
