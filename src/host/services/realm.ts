// Where a script's values live: services hand out Dates, arrays and errors of the script's own world.

export interface Realm {
  date(instant: number): Date;
  /** A copy of a block of cells, rows first. */
  rows<Value>(rows: readonly (readonly Value[])[]): Value[][];
  list<Value>(values: readonly Value[]): Value[];
  error(name: string, message: string): Error;
}

/** For services used from Node itself, without a bundle. */
export const ownRealm: Realm = {
  date: (instant) => new Date(instant),
  rows: (rows) => rows.map((row) => [...row]),
  list: (values) => [...values],
  error: (name, message) => Object.assign(new Error(message), { name }),
};

/** A Date of any realm. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
