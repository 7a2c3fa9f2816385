/** Points a mention out to a reader who was led to it: for a moment it lies on a ground of its own, over every other highlight. */

/** Long enough to find it after a page has jumped. In milliseconds. */
const SHOWN_MS = 2_500;
const NAME = 'backstory-here';

export function createPointingOut(signal: AbortSignal): (range: StaticRange) => void {
  let ending: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(ending);
    CSS.highlights.delete(NAME);
  }
  signal.addEventListener('abort', end);

  return (range) => {
    end();
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(NAME, highlight);
    ending = setTimeout(end, SHOWN_MS);
  };
}
