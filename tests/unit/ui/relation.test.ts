import { expect, it } from 'vitest';
import { composeBrief } from '../../../src/briefs/compose.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { ownStatements, sharedStatements } from '../../../src/ui/relation.ts';
import { linked } from '../briefs/sample.ts';

const [ADA, TOM, LENA] = ['ada-morrow', 'tom-reed', 'lena-varga'] as EntityId[];

const BRIEF = composeBrief(
  linked([
    {
      id: 'old',
      date: '2031-05-01',
      statements: [
        { text: 'Ada Morrow greeted Tom Reed.' },
        { text: 'Tom Reed lost his house.', claim: 'flood' },
        { text: 'Ada Morrow opened a school.' },
      ],
    },
    {
      id: 'new',
      date: '2031-05-02',
      statements: [
        { text: 'Tom Reed will vote for her.', speaker: 'ada-morrow' },
        { text: 'Ada Morrow and Lena Varga saw the flood.', claim: 'flood' },
      ],
    },
  ]),
  ADA!,
)!;

it('the statements behind a relation are those that name both, or that one says of the other, newest first', () => {
  expect(sharedStatements(BRIEF, TOM!).map(({ id }) => id)).toEqual(['new:1', 'old:1']);
  expect(sharedStatements(BRIEF, LENA!).map(({ id }) => id)).toEqual(['new:2']);
});

it('those of one day stand in the order of the brief', () => {
  const statements = [
    'Ada Morrow called Tom Reed.',
    'Tom Reed wrote to Ada Morrow.',
    'Ada Morrow paid Tom Reed.',
  ];
  const corpus = linked([
    { id: 'talks', date: '2031-05-01', statements: statements.map((text) => ({ text })) },
  ]);
  const brief = composeBrief(corpus, ADA!)!;
  expect(sharedStatements(brief, TOM!)).toEqual(ownStatements(brief));
});

it('they are as many as the brief says', () => {
  for (const { id, shared } of BRIEF.related) expect(sharedStatements(BRIEF, id)).toHaveLength(shared);
});

it('a claim’s statements count as the entity’s own only where they are about it', () => {
  expect(ownStatements(BRIEF).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['old:1', 'old:3', 'new:1', 'new:2']),
  );
  expect(ownStatements(BRIEF).map(({ id }) => id)).not.toContain('old:2');
});
