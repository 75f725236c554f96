// The set-up panel's calls, as the script that is loaded when the panel asks: SetUp.html.
import { answering } from '../../app/care/answer';
import type { Desk } from '../../app/desk';
import { installTrigger } from '../../app/jobs/install';
import { apply } from '../../app/set-up/apply';
import { propose } from '../../app/set-up/propose';
import { readAsked } from '../../app/set-up/read-asked';
import { readChoices } from '../../app/set-up/read-choices';
import { tryOut } from '../../app/set-up/try';
import type { Applied, SetUpCalls } from '../../app/set-up/wire';
import { googleDesk, type Services } from '../../google/google-desk';

/** The hourly run, switched on or taken over by who asks. */
const hourly = (desk: Desk): Applied['trigger'] => {
  const { isOn, sentence } = installTrigger(desk, { takeOver: true });
  return { installed: isOn, sentence };
};

/** The calls on this spreadsheet: each takes JSON and answers JSON; anybody can call it with anything. */
export const setUpCalls = (
  services: Services,
): Pick<SetUpCalls, 'setUpOpen' | 'setUpTry' | 'setUpApply' | 'setUpTrigger'> => {
  const desk = googleDesk(services);
  return {
    setUpOpen: (request: unknown) =>
      answering(desk, 'setUpOpen', () => propose(desk, readAsked(request))),
    setUpTry: (request: unknown) =>
      answering(desk, 'setUpTry', () => tryOut(desk, readChoices(request))),
    setUpApply: (request: unknown) =>
      answering(desk, 'setUpApply', () => ({
        ...apply(desk, readChoices(request)),
        trigger: hourly(desk),
      })),
    setUpTrigger: () => answering(desk, 'setUpTrigger', () => hourly(desk)),
  };
};
