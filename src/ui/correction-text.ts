/** A correction in one sentence. */
import { t } from '../locales/texts.ts';
import type { Correction } from '../model/correction.ts';

/** @param name of the entity; where a correction is of none, it does not matter */
export function correctionText(correction: Correction, name: string): string {
  switch (correction.type) {
    case 'not-this':
      return t('correction.madeNotThis', { words: correction.words, name });
    case 'never-mark':
      return t('correction.madeNeverMark', { words: correction.words });
    case 'mute': {
      const { site } = correction;
      return site === null
        ? t('correction.madeMuteEverywhere', { name })
        : t('correction.madeMuteOnSite', { name, site });
    }
  }
}
