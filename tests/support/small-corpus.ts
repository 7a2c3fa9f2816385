/** A corpus of two people, one topic and two articles that share a claim: enough for every stage. */
import * as v from 'valibot';
import { CORPUS_FORMAT, Corpus } from '../../src/model/corpus.ts';

export const smallCorpus: Corpus = v.parse(Corpus, {
  format: CORPUS_FORMAT,
  entities: [
    { id: 'ada-example', kind: 'person', name: 'Ada Example', role: 'Minister of examples' },
    { id: 'bruno-sample', kind: 'person', name: 'Bruno Sample' },
    { id: 'paper-tax', kind: 'topic', name: 'paper tax' },
  ],
  articles: [
    {
      id: 'tax-planned',
      title: 'A tax on paper',
      publisher: 'The Daily Instance',
      published: { date: '2025-01-02', basis: 'stated' },
      statements: [
        { id: 'tax-planned:1', text: 'Ada Example plans a paper tax.', paragraph: 1, claim: 'tax-plan' },
        { id: 'tax-planned:2', text: 'Bruno Sample is against it.', paragraph: 2, speaker: 'bruno-sample' },
      ],
    },
    {
      id: 'tax-delayed',
      title: 'Tax on paper must wait',
      published: { date: '2025-02-03', basis: 'inferred', why: 'says a month after the plan' },
      statements: [
        {
          id: 'tax-delayed:1',
          text: 'The paper tax of Ada Example comes later.',
          paragraph: 1,
          claim: 'tax-plan',
        },
      ],
    },
  ],
});
