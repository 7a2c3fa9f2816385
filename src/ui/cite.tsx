/** Copies a statement as a citation. */
import { CITATION_FORMATS, cite } from '../exports/citation.ts';
import { t } from '../locales/texts.ts';
import type { StatementView } from '../model/brief.ts';
import { Copies } from './copies.tsx';

export const Cite = ({ statement }: { readonly statement: StatementView }) => (
  <Copies
    label={t('copy.cite')}
    forms={CITATION_FORMATS.map((format) => ({
      name: t(`copy.${format}`),
      text: () => cite(statement, format),
    }))}
  />
);
