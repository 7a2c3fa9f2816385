/** The context menu of a selection. Register while the script first runs. */
import browser, { type ContextMenus } from 'webextension-polyfill';

/** Missing in Firefox for Android. */
const { contextMenus } = browser as { readonly contextMenus?: ContextMenus.Static };

const ID = 'search-selection';

/**
 * Puts our line into the menu, in the place of what an earlier version has put there. The browser keeps it.
 * @param title `%s` in it is what is selected
 */
export async function offerForSelection(title: string): Promise<void> {
  await contextMenus?.removeAll();
  contextMenus?.create({ id: ID, title, contexts: ['selection'] });
}

export interface ClickedTab {
  readonly id: number;
  readonly index: number;
}

/** `tab` is null where the selection stands in no tab: in a popup, in a panel. */
export const onSelectionChosen = (run: (selection: string, tab: ClickedTab | null) => void): void =>
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ID) return;
    const { id, index } = tab ?? {};
    run(selectionText, id === undefined || index === undefined || id < 0 ? null : { id, index });
  });
