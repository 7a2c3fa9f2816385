/** The shape of a language's messages. `Category` is what `Intl.PluralRules` tells apart in the language; `{count}` decides. */

export type PluralForms<Category extends string> = Readonly<Record<Category, string>>;

/** Sections of messages. */
export type MessageTree<Category extends string> = Readonly<
  Record<string, Readonly<Record<string, string | PluralForms<Category>>>>
>;
