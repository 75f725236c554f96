// What google.script.run can carry: a function that takes or gives anything else becomes never.

/** Only plain data survives the way; a Date arrives as nothing at all, and no handler is told. */
export type JsonSafe<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Date | ((...args: never[]) => unknown) | Map<unknown, unknown> | Set<unknown>
    ? never
    : Value extends object
      ? { [Key in keyof Value]: JsonSafe<Value[Key]> }
      : never;

/** True when nothing in it would be lost on the way. */
export type IsJsonSafe<Value> = Value extends JsonSafe<Value> ? true : false;
