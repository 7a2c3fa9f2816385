/** A small corpus to search: enough names, titles and statements for results to compete with one another. */
import * as v from 'valibot';
import { Corpus } from '../../../src/model/corpus.ts';

const published = (date: string) => ({ date, basis: 'stated' });
const statement = (id: string, text: string, more: Record<string, unknown> = {}) => ({
  id,
  text,
  paragraph: 1,
  ...more,
});

export const sampleCorpus: Corpus = v.parse(Corpus, {
  format: 'backstory-corpus-1',
  entities: [
    {
      id: 'kirill-dmitriev',
      kind: 'person',
      name: 'Kirill Dmitriev',
      native: ['Кирилл Дмитриев'],
      role: 'Head of the sovereign wealth fund and presidential envoy',
    },
    {
      id: 'dmitry-peskov',
      kind: 'person',
      name: 'Dmitry Peskov',
      native: ['Дмитрий Песков'],
      role: 'Presidential spokesman',
    },
    {
      id: 'vladimir-putin',
      kind: 'person',
      name: 'Vladimir Putin',
      native: ['Владимир Путин'],
      role: 'President of Russia',
    },
    {
      id: 'donald-trump',
      kind: 'person',
      name: 'Donald Trump',
      aliases: ['Donald J. Trump'],
      role: 'President of the United States',
    },
    {
      id: 'donald-trump-jr',
      kind: 'person',
      name: 'Donald Trump Jr.',
      role: 'Businessman, eldest son of the president',
    },
    {
      id: 'volodymyr-zelenskyy',
      kind: 'person',
      name: 'Volodymyr Zelenskyy',
      aliases: ['Volodimir Zelenski'],
      native: ['Володимир Зеленський'],
      role: 'President of Ukraine',
    },
    {
      id: 'steve-witkoff',
      kind: 'person',
      name: 'Steve Witkoff',
      role: 'Special envoy of the United States',
    },
    { id: 'elon-musk', kind: 'person', name: 'Elon Musk', role: 'Founder of SpaceX' },
    { id: 'marine-le-pen', kind: 'person', name: 'Marine Le Pen', role: 'Leader of the National Rally' },
    { id: 'recep-tayyip-erdogan', kind: 'person', name: 'Recep Tayyip Erdoğan', role: 'President of Turkey' },
    {
      id: 'russian-direct-investment-fund',
      kind: 'organization',
      name: 'Russian Direct Investment Fund',
      role: 'Sovereign wealth fund',
    },
    {
      id: 'roscosmos',
      kind: 'organization',
      name: 'Roscosmos',
      native: ['Роскосмос'],
      role: 'Russian space corporation',
    },
    {
      id: 'national-rally',
      kind: 'organization',
      name: 'National Rally',
      aliases: ['Rassemblement National'],
      role: 'French party',
    },
    {
      id: 'rare-earth-metals',
      kind: 'topic',
      name: 'Rare earth metals',
      aliases: ['rare earths', 'critical minerals'],
    },
    {
      id: 'arctic-cooperation',
      kind: 'topic',
      name: 'Arctic cooperation',
      aliases: ['cooperation in the Arctic'],
    },
    { id: 'mars-mission', kind: 'topic', name: 'Mars mission', aliases: ['flight to Mars'] },
    { id: 'direct-flights', kind: 'topic', name: 'Direct flights', aliases: ['air links'] },
    { id: 'sanctions', kind: 'topic', name: 'Sanctions' },
    { id: 'peace-talks', kind: 'topic', name: 'Peace talks', aliases: ['peace negotiations'] },
  ],
  articles: [
    {
      id: 'envoy-visit',
      title: 'Envoy to visit Washington this week',
      publisher: 'The Morning Post',
      byline: 'Ada Novak',
      published: published('2025-04-01'),
      statements: [
        statement('visit', 'Kirill Dmitriev is to meet Steve Witkoff in Washington this week.', {
          cites: 'CNN',
        }),
        statement('waiver', 'The United States lifted its sanctions against Dmitriev for the visit.'),
        statement('maybe', 'Dmitriev called the reported trip a “maybe”.', { speaker: 'kirill-dmitriev' }),
        statement('twice', 'Witkoff has met Putin twice in Moscow.'),
      ],
    },
    {
      id: 'rare-earths-plan',
      title: 'Moscow offers rare earth projects',
      publisher: 'Wire',
      published: published('2025-03-31'),
      statements: [
        statement('companies', 'American companies showed interest in rare earth metals in Russia.', {
          speaker: 'kirill-dmitriev',
          cites: 'Izvestia',
        }),
        statement('musk', 'Dmitriev expects to discuss a Mars mission with Elon Musk.'),
        statement('arctic', 'Putin said Russia was ready for cooperation in the Arctic.', {
          speaker: 'vladimir-putin',
        }),
        statement('muscle', 'Diplomats spoke of economic muscle rather than of arms.'),
      ],
    },
    {
      id: 'court',
      title: 'Court bars a candidate from standing',
      published: published('2025-03-30'),
      statements: [
        statement('verdict', 'A Paris court found Marine Le Pen guilty of misusing European funds.'),
        statement('trump-verdict', 'Trump called the conviction of Le Pen a very big deal.', {
          speaker: 'donald-trump',
        }),
        statement('talks', 'Trump said he hoped to speak to Zelenskyy and Putin about peace.', {
          speaker: 'donald-trump',
        }),
        statement('strasse', 'A rally was called for the Große Straße in the afternoon.'),
      ],
    },
  ],
});
