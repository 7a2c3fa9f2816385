/** Set by the build (`wxt.config.ts`): a hash of the bundled corpus file. */
declare const __CORPUS_STAMP__: string;
