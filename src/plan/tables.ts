/** Closed tables: records that hold exactly the keys of their type, as `satisfies Record<…>` makes them. */

/** The keys in the order of the table. */
export function keysOf<K extends string>(table: Readonly<Partial<Record<K, unknown>>>): readonly K[] {
  // `Object.keys` is typed for values with more keys than their type says; a closed table has none.
  return Object.keys(table) as K[];
}

/** A table of the same keys. */
export function mapTable<K extends string, V, R>(
  table: Readonly<Record<K, V>>,
  made: (value: V, key: K) => R,
): Record<K, R> {
  // As above: every key of `K` has been mapped.
  return Object.fromEntries(keysOf(table).map((key) => [key, made(table[key], key)])) as Record<K, R>;
}
