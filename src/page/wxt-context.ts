/**
 * In the place of WXT's own context for content scripts (`wxt.config.ts`). That one posts a message and an event to the page
 * when it starts, so that any page could tell that the extension is there before it has marked a word; ours need not
 * know of WXT's life cycle, since `takeover.ts` and the script's own signal do what it is for.
 */
export class ContentScriptContext {}
