// Google's enumerations: objects that print as their name, compared by identity.

export interface EnumValue {
  readonly toString: () => string;
  readonly toJSON: () => string;
}

const known = new Map<string, EnumValue>();

/** Is this a value of one of Google's enumerations? */
export const isEnumValue = (value: object): boolean =>
  [...known.values()].some((one) => one === value);

/** The one object of a name; kind keeps Button.OK and ButtonSet.OK apart. */
export const enumValue = <Google>(kind: string, name: string): Google & EnumValue => {
  const key = `${kind}.${name}`;
  let value = known.get(key);
  if (value === undefined) {
    value = Object.freeze({ toString: () => name, toJSON: () => name });
    known.set(key, value);
  }
  // Google types its enums as numbers; a script only compares them.
  return value as Google & EnumValue;
};
