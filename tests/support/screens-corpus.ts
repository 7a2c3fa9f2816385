/**
 * A corpus of what briefs look like: one with a single statement, one with sixty in five articles that differ, one from right to
 * left, one with nothing reported. All of it is long ago, so that its age looks the same tomorrow.
 */
import * as v from 'valibot';
import { CORPUS_FORMAT, Corpus } from '../../src/model/corpus.ts';

const SIXTY = 60;
const YEARS = [1991, 1993, 1994, 1996, 1997];

const places = ['the harbour', 'the old mill', 'the northern railway', 'the savings bank', 'the tram depot'];
const deeds = ['opened', 'inspected', 'defended', 'described', 'refused to sell', 'promised to rebuild'];

const fact = (n: number): string =>
  `Ada Exemplar ${deeds[n % deeds.length]} ${places[n % places.length]} for the ${n + 2}th time.`;

const inYear = (year: number, index: number) => ({
  id: `in-${year}`,
  title: `What ${year} left to be done in the city by the harbour`,
  publisher: index === 0 ? null : ['The Daily Instance', 'Sample Observer'][index % 2],
  byline: index === 2 ? 'Bruno Sample' : null,
  published:
    index % 2 === 0
      ? { date: `${year}-03-0${index + 1}`, basis: 'inferred', why: 'the text speaks of the thaw' }
      : { date: `${year}-11-2${index}`, basis: 'stated' },
  statements: [
    {
      id: `in-${year}:1`,
      text: `Ada Exemplar put the cost of the bridge at ${3 + index} million crowns.`,
      paragraph: 1,
      speaker: index % 2 === 0 ? 'ada-exemplar' : 'bruno-sample',
      cites: index === 1 ? 'Harbour Gazette' : null,
      claim: 'bridge-cost',
      happened: index === 3 ? '1995-06' : null,
    },
    ...Array.from({ length: SIXTY / YEARS.length - 1 }, (_, n) => ({
      id: `in-${year}:${n + 2}`,
      text: fact(index * 11 + n),
      paragraph: n + 2,
      claim: n === 0 ? 'harbour' : null,
    })),
  ],
});

export const screensCorpus: Corpus = v.parse(Corpus, {
  format: CORPUS_FORMAT,
  entities: [
    {
      id: 'ada-exemplar',
      kind: 'person',
      name: 'Ada Exemplar',
      role: 'Mayor of the city by the harbour, and before that the engineer of its northern railway',
      summary: [
        { text: 'Exemplar wanted a bridge, whose cost the articles put differently.', from: ['bridge-cost'] },
        { text: 'She opened the harbour.', from: ['harbour', 'in-1991:3'] },
      ],
    },
    { id: 'bruno-sample', kind: 'person', name: 'Bruno Sample', role: 'Reporter' },
    { id: 'city-council', kind: 'organization', name: 'City Council of Instance' },
    {
      id: 'layla-mithal',
      kind: 'person',
      name: 'Layla Mithal',
      native: ['ليلى مثال'],
      role: 'وزيرة التعليم',
    },
    { id: 'quiet-topic', kind: 'topic', name: 'paper lanterns' },
  ],
  articles: [
    ...YEARS.map(inYear),
    {
      id: 'one-line',
      title: 'In brief',
      publisher: 'Sample Observer',
      published: { date: '1992-05-04', basis: 'stated' },
      statements: [{ id: 'one-line:1', text: 'The City Council of Instance met.', paragraph: 1 }],
    },
    {
      id: 'arabic',
      title: 'وزيرة التعليم تفتتح المدرسة',
      publisher: 'صحيفة المثال',
      published: { date: '1998-09-01', basis: 'stated' },
      statements: [
        { id: 'arabic:1', text: 'افتتحت ليلى مثال المدرسة الجديدة.', paragraph: 1, speaker: 'layla-mithal' },
        { id: 'arabic:2', text: 'قالت ليلى مثال إن 250 طالبا سيدرسون فيها.', paragraph: 2 },
      ],
    },
  ],
  claims: [
    {
      id: 'bridge-cost',
      text: 'Ada Exemplar named the cost of the bridge.',
      difference: 'Between three and seven million crowns.',
      sides: YEARS.map((year, index) => ({ says: `${3 + index} million crowns`, articles: [`in-${year}`] })),
    },
    { id: 'harbour', text: 'Ada Exemplar opened the harbour.' },
  ],
});

/** A page that mentions all of them. */
export const SCREENS_PAGE = `<!doctype html><html lang="en"><title>Screens</title>
<style>body { margin: 24px; font: 16px/1.6 serif; color: #222; background: #fff }</style>
<p>Ada Exemplar spoke to Bruno Sample before the City Council of Instance met.
<p>Layla Mithal lit the paper lanterns. <span lang="ar">ليلى مثال</span>`;
