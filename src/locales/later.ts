/** Makes a format when it is first needed: each takes a millisecond or more, and no context needs all of them. */
export function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
