// Everything global in the sheet: each export becomes a top-level function of dist/Code.js.
export { onOpen } from './menu';
