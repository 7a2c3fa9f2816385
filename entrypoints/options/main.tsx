/** Starts the options page, in a tab of its own. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/ui/switch.css';
import '../../src/options/choices.css';
import '../../src/options/options.css';
import { t } from '../../src/locales/texts.ts';
import { App } from '../../src/options/app.tsx';
import { dressDocument } from '../../src/ui/document.ts';

dressDocument(t('options.title'));
render(<App />, document.body);
