/** Copies or saves all that the page mentions: as Markdown, or as Web Annotations. */
import { mentionsAsAnnotations, mentionsAsMarkdown } from '../exports/mentions.ts';
import { t } from '../locales/texts.ts';
import { quotePage } from '../tab/quotes.ts';
import { Copies } from '../ui/copies.tsx';
import { saveFile } from './save-file.ts';

export const Export = ({ tab }: { readonly tab: number }) => (
  <Copies
    label={t('copy.mentions')}
    forms={[
      {
        name: t('copy.markdown'),
        text: async () => mentionsAsMarkdown(await quotePage(tab)),
        save: (text) => saveFile({ name: 'mentions.md', type: 'text/markdown', text }),
      },
      {
        name: t('copy.annotations'),
        text: async () => JSON.stringify(annotationsOf(await quotePage(tab)), null, 2),
        save: (text) => saveFile({ name: 'mentions.jsonld', type: 'application/ld+json', text }),
      },
    ]}
  />
);

const annotationsOf = (page: Awaited<ReturnType<typeof quotePage>>): object =>
  mentionsAsAnnotations(page, {
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    now: new Date().toISOString(),
  });
