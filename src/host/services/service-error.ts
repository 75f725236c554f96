// The sentences of the platform: thrown by the services, shown by the sheet.

/** A service refused: the text is Google's where it is known. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** The run was ended from outside: nothing in the script can catch it for good. */
export class RunKilled extends Error {
  override readonly name = 'RunKilled';
}

export const refuse = (text: string): never => {
  throw new ServiceError(text);
};
