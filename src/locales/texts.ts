/** The texts of the interface, in the language that the browser chose among ours: the one module from which all contexts have them. */
import { lookUp, uiLanguage } from '../browser/i18n.ts';
import { createTexts } from './create-texts.ts';

export const { t, pieces, locale, direction } = createTexts({ lookUp, uiLanguage: uiLanguage() });
