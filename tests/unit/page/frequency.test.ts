import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import { FREQUENCIES } from '../../../src/model/settings.ts';
import { type AboutMention, chooseShown } from '../../../src/page/frequency.ts';

interface TestMention {
  readonly entity: EntityId;
  readonly section: unknown;
  readonly seen: boolean;
}
const about: AboutMention<TestMention> = { sectionOf: ({ section }) => section, isSeen: ({ seen }) => seen };

/** `a1` is a mention of entity `a` in section 1, `a1-` one that the page has hidden. */
const mentions = (words: string) =>
  words.split(' ').map((word, index) => ({
    entity: word[0] as EntityId,
    section: word[1],
    name: `${word}@${index}`,
    seen: word[2] !== '-',
  }));
const names = (words: string, frequency: (typeof FREQUENCIES)[number]) =>
  chooseShown(mentions(words), frequency, about).map(({ name }) => name);

describe('which mentions are shown', () => {
  test.each([
    ['every', 'a1 a1 b1', ['a1@0', 'a1@1', 'b1@2']],
    ['section', 'a1 a1 b1 a2 b2 b2', ['a1@0', 'b1@2', 'a2@3', 'b2@4']],
    ['page', 'a1 a1 b1 a2 b2 c2', ['a1@0', 'b1@2', 'c2@5']],
    ['section', 'a1- a1 b1- a1 a2-', ['a1@1']],
  ] as const)('with "%s", of %s', (frequency, words, expected) => {
    expect(names(words, frequency)).toEqual(expected);
  });

  test('a section that goes on behind another one does not begin again', () => {
    expect(names('a1 a2 a1', 'section')).toEqual(['a1@0', 'a2@1']);
  });

  test('an occurrence that comes to stand before the first takes its place', () => {
    expect(names('b1 a1 a2', 'page')).toEqual(['b1@0', 'a1@1']);
    expect(names('a0 b1 a1 a2', 'page')).toEqual(['a0@0', 'b1@1']);
  });

  const pages = fc.array(
    fc.record({
      entity: fc.constantFrom('a', 'b', 'c') as fc.Arbitrary<EntityId>,
      section: fc.nat(3),
      seen: fc.boolean(),
    }),
  );

  test('as a slow search for an earlier mention decides it', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...FREQUENCIES), (page, frequency) => {
        const isFirst = (index: number) =>
          !page
            .slice(0, index)
            .some(
              (other) =>
                other.entity === page[index]!.entity &&
                other.seen &&
                (frequency === 'page' || other.section === page[index]!.section),
            );
        const slow = page.filter(({ seen }, index) => frequency === 'every' || (seen && isFirst(index)));
        expect(chooseShown(page, frequency, about)).toEqual(slow);
      }),
    );
  });
});
