/**
 * What checks a call's parameters. Valibot's schemas are such (https://standardschema.dev), and so are the few below, for
 * the script that every frame of every page loads: that one carries them in the place of valibot.
 */
export interface Schema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Checked<T> | Promise<Checked<T>>;
  };
}

export type Checked<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** A value that passes is taken as it is; what does not fit is told by no more than that. */
export interface Guard<T> extends Schema<T> {
  readonly is: (value: unknown) => value is T;
}
export type Guarded<G> = G extends Guard<infer T> ? T : never;

function guard<T>(is: (value: unknown) => value is T): Guard<T> {
  const validate = (value: unknown): Checked<T> =>
    is(value) ? { value } : { issues: [{ message: 'the parameters do not fit' }] };
  return { is, '~standard': { validate } };
}

export const nothing = guard((value): value is null => value === null);

export const anything = guard((_): _ is unknown => true);

export const boolean = guard((value): value is boolean => typeof value === 'boolean');

export const number = guard((value): value is number => typeof value === 'number');

/** A string, as it is: an id in it is compared and never read. */
export const text = <T extends string>(): Guard<T> => guard((value): value is T => typeof value === 'string');

export const oneOf = <const T extends string>(options: readonly T[]): Guard<T> =>
  guard((value): value is T => options.includes(value as T));

export const listOf = <T>(item: Guard<T>): Guard<T[]> =>
  guard((value): value is T[] => Array.isArray(value) && value.every(item.is));

type Fields = Readonly<Record<string, Guard<unknown>>>;

/** An object of these fields and no others. */
export const record = <F extends Fields>(fields: F): Guard<{ [K in keyof F]: Guarded<F[K]> }> =>
  guard((value): value is { [K in keyof F]: Guarded<F[K]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const isKnown = (key: string) => Object.hasOwn(fields, key);
    const isFit = ([key, field]: [string, Guard<unknown>]) =>
      Object.hasOwn(value, key) && field.is((value as Record<string, unknown>)[key]);
    return Object.keys(value).every(isKnown) && Object.entries(fields).every(isFit);
  });

/** Stands for a type that is never checked at run time: that of what a call gives back. */
export interface Unchecked<T> {
  readonly type?: T;
}
export const unchecked = <T>(): Unchecked<T> => ({});
