/** The sections of the page, beside them where there is room: read from their headings, so that none is forgotten. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';

export function Contents() {
  const [headings, setHeadings] = useState<readonly HTMLElement[]>([]);
  useEffect(() => setHeadings([...document.querySelectorAll<HTMLElement>('.op-legend')]), []);
  return (
    <nav class="op-contents" aria-label={t('options.heading')}>
      <ul>
        {headings.map((heading) => (
          <li key={heading.textContent}>
            <button type="button" onClick={() => show(heading)}>
              {heading.textContent}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is reached next by the keyboard is the section's own. */
function show(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
