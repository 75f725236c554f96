// A sentence for the person at the keyboard: the only error whose text is shown as it is.
export class UserError extends Error {}
