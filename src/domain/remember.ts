// Answers worked out once: a column of ten thousand rows holds a few tiers, channels and titles.

/**
 * The same function, which asks `make` once for each distinct key.
 *
 * For one call or one book, never for longer: what is remembered is never forgotten. An answer that
 * is undefined is asked for again, and so is one that was thrown.
 */
export const remember = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};
