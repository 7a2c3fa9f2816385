/** Starts the background: a worker in Chromium, an event page in Firefox. Listeners are registered at once, since the browser may have woken it for any of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { whileBuilding } from '../src/background/building.ts';
import { loadBundle } from '../src/background/bundle.ts';
import { runCommand } from '../src/background/commands.ts';
import { compileCorpus } from '../src/background/compile.ts';
import { backgroundHandlers } from '../src/background/handlers.ts';
import { inSlices } from '../src/background/in-slices.ts';
import { openLibrary } from '../src/background/library.ts';
import { serveOpenTabs, serveReturned } from '../src/background/open-tabs.ts';
import { openForSelection, openFromAddressBar, suggest } from '../src/background/search-elsewhere.ts';
import { keepSettings } from '../src/background/settings.ts';
import { createToolbar } from '../src/background/toolbar.ts';
import { extensionVersion, onInstalled, onStartup } from '../src/browser/lifecycle.ts';
import { offerForSelection, onSelectionChosen } from '../src/browser/menus.ts';
import { onOmniboxEntered, onOmniboxInput } from '../src/browser/omnibox.ts';
import { WELCOME_PAGE } from '../src/browser/runtime.ts';
import { onCommand } from '../src/browser/shortcuts.ts';
import { onTabLoaded, openOwnPage } from '../src/browser/tabs.ts';
import { t } from '../src/locales/texts.ts';
import { backgroundCalls } from '../src/messages/background-calls.ts';
import { answerCalls } from '../src/messages/protocol.ts';
import { openCorpusDatabase } from '../src/store/database.ts';

export default defineBackground(() => {
  const stamp = `${extensionVersion()} ${__CORPUS_STAMP__}`;
  const library = openLibrary({
    stamp,
    openDatabase: openCorpusDatabase,
    compile: async () => inSlices(compileCorpus(await loadBundle(), stamp)),
    onBuild: (ended) => void whileBuilding(ended),
  });
  const settings = keepSettings();
  const toolbar = createToolbar(settings);
  answerCalls(backgroundCalls, backgroundHandlers(library, settings, toolbar.refresh));
  settings.onChange(toolbar.refreshAll);
  onTabLoaded((tab) => {
    toolbar.refresh(tab);
    void serveReturned(tab);
  });
  onStartup(() => void toolbar.refreshAll());
  onInstalled((reason) => {
    if (reason === 'install') void openOwnPage(WELCOME_PAGE);
    void library.prepare().then(serveOpenTabs);
    void toolbar.refreshAll();
    void offerForSelection(t('search.forSelection'));
  });
  onSelectionChosen((selection, tab) => void openForSelection(selection, tab));
  onOmniboxInput((typed) => suggest(library, typed), t('search.enter'));
  onOmniboxEntered((entered, disposition) => void openFromAddressBar(entered, disposition));
  onCommand((command, tabId) => void runCommand(command, tabId));
});
