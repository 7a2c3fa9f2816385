/** The text to try Backstory on: two sections, so that the choice of how often has something to show. */
import { useEffect, useState } from 'preact/hooks';
import { shortcutOf } from '../browser/shortcuts.ts';
import { pieces, t } from '../locales/texts.ts';
import { usePreparing } from '../tab/use-preparing.ts';

export function Story() {
  const preparing = usePreparing();
  return (
    <section class="wc-try" aria-labelledby="try">
      <h2 id="try">{t('welcome.try')}</h2>
      <div role="status">
        {preparing && (
          <p class="op-hint">
            <strong>{t('popup.preparing')}</strong> {t('popup.preparingHint')}
          </p>
        )}
      </div>
      {!preparing && (
        <p class="op-hint">
          {t('welcome.tryHint')} <KeyboardHint />
        </p>
      )}
      <article class="wc-story">
        <h3>{t('welcome.storyTitle')}</h3>
        <p>{t('welcome.storyStart')}</p>
        <h4>{t('welcome.storyHeading')}</h4>
        <p>{t('welcome.storyEnd')}</p>
      </article>
    </section>
  );
}

/** Nothing where the reader, or another extension, has left the command without a shortcut. */
function KeyboardHint() {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void shortcutOf('next-mention').then(setShortcut), []);
  return shortcut === '' ? null : (
    <span>{pieces('welcome.keyHint', { shortcut: <kbd>{shortcut}</kbd> })}</span>
  );
}
