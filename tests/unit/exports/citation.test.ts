import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { cite } from '../../../src/exports/citation.ts';
import { de } from '../../../src/locales/de.ts';
import type { ArticleCard, StatementView } from '../../../src/model/brief.ts';
import { CslData } from '../../support/csl-data.ts';
import { catalogueOf } from '../../support/messages.ts';

const ARTICLE: Partial<ArticleCard> = {
  title: 'Mayor *announces* harbour',
  publisher: 'The Eastwick Post',
  byline: 'Ada Scribe',
  published: { date: '2031-05-02', basis: 'inferred', why: 'says so' },
  source: 'https://post.example/harbour?a=1',
};

const statement = (article: Partial<ArticleCard> = {}, more: Partial<StatementView> = {}): StatementView =>
  ({
    id: 'harbour:1',
    text: 'The harbour costs 4 million.',
    links: [],
    speaker: { id: 'ada-morrow', kind: 'person', name: 'Ada Morrow', role: null },
    cites: 'Radio East',
    paragraph: 2,
    happened: null,
    article: { id: 'harbour', ...ARTICLE, ...article },
    ...more,
  }) as StatementView;

const UNKNOWN: Partial<ArticleCard> = {
  publisher: null,
  byline: null,
  published: { date: '2031-05-02', basis: 'stated', why: null },
  source: 'harbour.txt',
};
const unsaid = { speaker: null, cites: null };

describe('a citation', () => {
  it('in plain text says what, who, where, when and on which page of the web', () => {
    expect(cite(statement(), 'text')).toBe(
      [
        'The harbour costs 4 million.',
        'Said by Ada Morrow, citing Radio East, “Mayor *announces* harbour”, The Eastwick Post, Ada Scribe, 2 May 2031 (inferred), paragraph 2',
        'https://post.example/harbour?a=1',
      ].join('\n'),
    );
  });

  it('says what is not stated, and leaves out what is not known', () => {
    expect(cite(statement(UNKNOWN, unsaid), 'text')).toBe(
      'The harbour costs 4 million.\n“Mayor *announces* harbour”, Publisher not stated, 2 May 2031, paragraph 2',
    );
  });

  it('in Markdown is a quotation whose title leads to the article', () => {
    expect(cite(statement(), 'markdown')).toBe(
      String.raw`> The harbour costs 4 million.
>
> — Said by Ada Morrow, citing Radio East, *[Mayor \*announces\* harbour](<https://post.example/harbour?a=1>)*, The Eastwick Post, Ada Scribe, 2 May 2031 (inferred), paragraph 2`,
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'harbour.txt', 'https://', 'data:text/html,x'])(
    'leads nowhere but to the web: not to %s',
    (source) => {
      expect(cite(statement({ source }), 'markdown')).not.toContain('](');
      expect(cite(statement({ source }), 'text')).not.toContain(source);
      expect(cite(statement({ source }), 'cslJson')).not.toContain('URL');
    },
  );

  it.each([
    ['> quoted', String.raw`\> quoted`],
    ['- a list', String.raw`\- a list`],
    ['1. a list', String.raw`1\. a list`],
    ['# heading', String.raw`\# heading`],
    ['[x](javascript:y) <b> `c` ~d~ e\nf', String.raw`\[x\](javascript:y) \<b\> \`c\` \~d\~ e f`],
    ['4.5 million - or more', '4.5 million - or more'],
  ])('in Markdown says what stands there: %j', (text, expected) => {
    expect(cite(statement({}, { text }), 'markdown').split('\n')[0]).toBe(`> ${expected}`);
  });

  it('in CSL-JSON is an item that the published schema takes, and a style can use', () => {
    const data = JSON.parse(cite(statement(), 'cslJson'));
    expect(v.parse(CslData, data)).toEqual([
      {
        id: 'harbour:1',
        type: 'article-newspaper',
        title: 'Mayor *announces* harbour',
        'container-title': 'The Eastwick Post',
        author: [{ literal: 'Ada Scribe' }],
        issued: { 'date-parts': [[2031, 5, 2]], circa: true },
        locator: 'paragraph 2',
        abstract: 'The harbour costs 4 million.',
        URL: 'https://post.example/harbour?a=1',
      },
    ]);
  });

  it('in CSL-JSON has no field for what is not known', () => {
    const [item] = JSON.parse(cite(statement(UNKNOWN, unsaid), 'cslJson'));
    expect(v.is(CslData, [item])).toBe(true);
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'issued', 'locator', 'abstract']);
    expect(item.issued).toEqual({ 'date-parts': [[2031, 5, 2]] });
  });

  it('puts the title between the quotation marks of the language', async () => {
    const { lookUp, uiLanguage } = catalogueOf(de, 'de-DE');
    // For good, so this test is the last of the file.
    vi.stubGlobal('chrome', { i18n: { getMessage: lookUp, getUILanguage: () => uiLanguage } });
    vi.resetModules();
    const german = await import('../../../src/exports/citation.ts');
    expect(german.cite(statement(), 'text')).toContain(', „Mayor *announces* harbour“, ');
  });
});
