/** The address bar, once the reader has typed the extension's keyword and a space. Register while the script first runs. */
import browser, { type Omnibox } from 'webextension-polyfill';

/** Missing in Safari, and in Firefox for Android. */
const { omnibox } = browser as { readonly omnibox?: Omnibox.Static };

/** A line below the address bar: what it is about, and in a fainter colour what else there is to say. */
export interface SuggestionText {
  readonly title: string;
  readonly note: string;
}

export interface Suggestion extends SuggestionText {
  /** What Enter on it hands back; unique among the suggestions, and different from what was typed. */
  readonly content: string;
}

export interface Suggestions {
  /** Best first: the first is what Enter does before another line is chosen. */
  readonly lines: readonly Suggestion[];
  /** What to say where there are none. */
  readonly none: string;
}

/** Where the reader wants to see it: Enter, Alt+Enter, Ctrl+Enter and the like. */
export type Disposition = Omnibox.OnInputEnteredDisposition;

/**
 * @param suggest each answer takes the place of the one before
 * @param enter what Enter does, in words that go with everything that is typed
 */
export function onOmniboxInput(suggest: (typed: string) => AsyncIterable<Suggestions>, enter: string): void {
  let latest = '';
  // Firefox draws the line for Enter before anybody is asked: what is said there would be about what was typed before.
  const showBest = isFirefox()
    ? null
    : (description: string) => omnibox?.setDefaultSuggestion({ description });
  if (showBest === null) omnibox?.setDefaultSuggestion({ description: enter });
  omnibox?.onInputChanged.addListener(async (typed, show) => {
    latest = typed;
    for await (const { lines, none } of suggest(typed)) {
      // An answer that comes too late would take the place of a newer one.
      if (typed !== latest) return;
      const shown = lines.map((it) => ({ content: it.content, description: descriptionOf(it) }));
      const said = descriptionOf({ title: none, note: '' });
      // A line must hold something else than what was typed; a space more leads where that would.
      if (showBest === null) {
        const isSaid = shown.length === 0 && typed.trim() !== '';
        show(isSaid ? [{ content: `${typed} `, description: said }] : shown);
      } else {
        const [best, ...others] = shown;
        showBest(best?.description ?? said);
        show(others);
      }
    }
  });
}

export const onOmniboxEntered = (run: (content: string, disposition: Disposition) => void): void =>
  omnibox?.onInputEntered.addListener(run);

/** Chromium takes a line for XML, and draws nothing where it is malformed; Firefox takes it as it is. */
export function descriptionOf({ title, note }: SuggestionText): string {
  if (isFirefox()) return note === '' ? title : `${title} — ${note}`;
  const dimmed = note === '' ? '' : ` <dim>— ${escapeXml(note)}</dim>`;
  return `<match>${escapeXml(title)}</match>${dimmed}`;
}

const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML cannot write at all are left out: https://www.w3.org/TR/xml/#charsets */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
