/** Starts the search in a tab of its own: what the address bar and the menu of a selection lead to. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/popup/popup.css';
import '../../src/popup/filters.css';
import '../../src/popup/recent.css';
import '../../src/popup/search-page.css';
import '../../src/ui/opened.css';
import { t } from '../../src/locales/texts.ts';
import { App } from '../../src/popup/app.tsx';
import { NOTHING_KNOWN } from '../../src/popup/opening.ts';
import { startingState } from '../../src/popup/start.ts';
import { haveIndexRead } from '../../src/popup/use-search.ts';
import { dressDocument } from '../../src/ui/document.ts';

haveIndexRead();
dressDocument(t('search.title'));
const start = startingState(location.search);
render(<App ofTab={false} start={start} opening={NOTHING_KNOWN} close={() => {}} />, document.body);
