// The system's word for what went wrong with a file: ENOENT, EISDIR ...

/** The code that Node puts on its errors; the error's own text for any other. */
export const errorCode = (error: unknown): string => {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error ? String(error.code) : String(error);
};
