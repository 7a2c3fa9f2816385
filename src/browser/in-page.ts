/**
 * The browser's interface, for scripts inside pages: the build puts this module in the place of `webextension-polyfill` there
 * (`tools/in-page-scripts.ts`). The polyfill would be a third of what every frame of every page must load, and since manifest
 * version 3 all browsers answer with promises by themselves.
 */
const world: { readonly browser?: unknown; readonly chrome?: unknown } & typeof globalThis = globalThis;

/** Older Chromiums have no `browser`: there, an element of the page that has this id would stand in the window by that name. */
export default Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
