// The custom functions of a built bundle as a table names them: TIER(position, fees, months, [rules]).

/** One line a function, in the order of the bundle; a parameter whose text says so is optional. */
export const customFunctionsOf = (code: string): readonly string[] =>
  [...code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(([^)]*)\)/g)]
    .filter(([, comment]) => comment?.includes('@customfunction'))
    .map(([, comment = '', name = '', parameters = '']) => {
      const shown = parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== '')
        .map((parameter) =>
          new RegExp(`\\} ${parameter} Optional`).test(comment) ? `[${parameter}]` : parameter,
        );
      return `${name}(${shown.join(', ')})`;
    });
