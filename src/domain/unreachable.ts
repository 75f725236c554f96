// Makes a forgotten case of a union a compile error, and a loud one at run time.
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};
