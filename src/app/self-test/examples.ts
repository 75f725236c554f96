// The worked examples of the rules: tested in the bundle, in cells on the local host, and by the
// self-test inside the real spreadsheet.
import { birthdayExamples } from './birthday-examples';
import { callExamples } from './call-examples';
import { caseExamples } from './case-examples';
import { contactExamples } from './contact-examples';
import type { Example } from './example';
import { serviceExamples } from './service-examples';
import { tierByExamples } from './tier-by-examples';
import { tierExamples } from './tier-examples';

/** Made when asked: nothing is computed while the bundle loads. */
export const EXAMPLES = (): readonly Example[] => [
  ...tierExamples(),
  ...tierByExamples(),
  ...callExamples(),
  ...caseExamples(),
  ...contactExamples(),
  ...serviceExamples(),
  ...birthdayExamples(),
];
