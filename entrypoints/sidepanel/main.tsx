/** Starts the panel beside the page. With `?tab=12` in its address it is about that tab alone, and may be a tab itself. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/ui/opened.css';
import '../../src/panel/panel.css';
import '../../src/panel/page-list.css';
import '../../src/panel/filters.css';
import '../../src/panel/picture.css';
import '../../src/panel/net.css';
import '../../src/panel/tables.css';
import '../../src/panel/statement.css';
import { t } from '../../src/locales/texts.ts';
import { App } from '../../src/panel/app.tsx';
import { dressDocument } from '../../src/ui/document.ts';

dressDocument(t('manifest.name'));
render(<App />, document.body);
