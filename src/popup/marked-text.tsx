/** A text with its matched letters marked. */
import type { TextRange } from '../model/search.ts';

interface Props {
  readonly text: string;
  /** Ascending, not overlapping: UTF-16 code units of `text`, end exclusive. */
  readonly ranges: readonly TextRange[];
}

export function MarkedText({ text, ranges }: Props) {
  return (
    <>
      {ranges.map(({ start, end }, i) => [
        text.slice(ranges[i - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
