/** Starts the toolbar popup. With `?tab=12` in its address it is about that tab, and may be a tab itself. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/ui/switch.css';
import '../../src/popup/popup.css';
import '../../src/popup/filters.css';
import '../../src/popup/recent.css';
import '../../src/ui/opened.css';
import { t } from '../../src/locales/texts.ts';
import { App } from '../../src/popup/app.tsx';
import { readOpening, stateOf } from '../../src/popup/opening.ts';
import { fillsTab } from '../../src/popup/start.ts';
import { haveIndexReadSoon } from '../../src/popup/use-search.ts';
import { dressDocument } from '../../src/ui/document.ts';

const asked = readOpening(location.search);
dressDocument(t('manifest.name'));
document.documentElement.classList.toggle('in-tab', fillsTab(location.search, navigator.userAgent));
const close = () => window.close();
const opening = await asked;
render(<App ofTab start={stateOf(opening)} opening={opening} close={close} />, document.body);
haveIndexReadSoon();
