/** Copies all that the page mentions: as Markdown, or as Web Annotations. */
import { mentionsAsAnnotations, mentionsAsMarkdown } from '../exports/mentions.ts';
import { t } from '../locales/texts.ts';
import { quotePage } from '../tab/quotes.ts';
import { Copies } from '../ui/copies.tsx';

export const Export = ({ tab }: { readonly tab: number }) => (
  <Copies
    label={t('copy.mentions')}
    forms={[
      { name: t('copy.markdown'), text: async () => mentionsAsMarkdown(await quotePage(tab)) },
      {
        name: t('copy.annotations'),
        text: async () => JSON.stringify(annotationsOf(await quotePage(tab)), null, 2),
      },
    ]}
  />
);

const annotationsOf = (page: Awaited<ReturnType<typeof quotePage>>): object =>
  mentionsAsAnnotations(page, {
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    now: new Date().toISOString(),
  });
