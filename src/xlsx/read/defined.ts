type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value: the model leaves out what is not there. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  const result: Defined<Fields> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) result[key] = value as Exclude<Fields[typeof key], undefined>;
  }
  return result;
}

/** The same, or undefined when nothing is left. */
export function definedOrNothing<Fields extends object>(fields: Fields): Defined<Fields> | undefined {
  const result = defined(fields);
  return Object.keys(result).length > 0 ? result : undefined;
}
