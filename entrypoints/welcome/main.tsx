/**
 * Starts the welcome page. It is read, marked and explained like any page of the web, by the same code: only what the background
 * puts into other pages, the style of highlights and the popover, it brings along.
 */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/options/choices.css';
import '../../src/page/highlight.css';
import '../../src/welcome/welcome.css';
import { isConnected } from '../../src/browser/runtime.ts';
import { t } from '../../src/locales/texts.ts';
import { publishPopover } from '../../src/messages/popover-port.ts';
import { openGate } from '../../src/page/gate.ts';
import { servePage } from '../../src/page/page.ts';
import { asks } from '../../src/popover/asks.ts';
import { createPopover } from '../../src/popover/popover.ts';
import { dressDocument } from '../../src/ui/document.ts';
import { App } from '../../src/welcome/app.tsx';

dressDocument(t('welcome.title'));
render(<App />, document.body);
openGate();
void servePage(new AbortController(), isConnected, {
  style: async () => {},
  popover: async () => publishPopover(createPopover(asks)),
});
