/** @returns a function that asks `find` once for each key, and keeps the answers for as long as it is kept itself */
export function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as V;
  };
}
