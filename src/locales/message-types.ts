/**
 * The types of the catalogue. They follow from the English texts: an unknown key, a placeholder without a value and a language that
 * lacks a message or one of its plural forms are type errors.
 */
import type { en } from './en.ts';
import type { PluralForms } from './message-tree.ts';

type English = typeof en;
type Section = keyof English;

/** The same messages in another language. */
export type Translation<Category extends string> = {
  readonly [S in Section]: {
    readonly [N in keyof English[S]]: English[S][N] extends string ? string : PluralForms<Category>;
  };
};

/** `section.name` */
export type MessageKey = { [S in Section]: `${S}.${keyof English[S] & string}` }[Section];

type MessageAt<Key> = Key extends `${infer S extends Section}.${infer N}`
  ? N extends keyof English[S]
    ? English[S][N]
    : never
  : never;

type Form<Message> = Message extends { readonly other: infer Other } ? Other : Message;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The names of what a message wants filled in. A message with plural forms always wants a count. */
type Wanted<Key extends MessageKey> =
  | Placeholders<Form<MessageAt<Key>>>
  | (MessageAt<Key> extends string ? never : 'count');

/** A value for each placeholder; nothing where there is none. `Value` is what else than text and numbers may be filled in. */
export type Values<Key extends MessageKey, Value = never> = [Wanted<Key>] extends [never]
  ? []
  : [values: { readonly [Name in Wanted<Key>]: Name extends 'count' ? number : string | number | Value }];
