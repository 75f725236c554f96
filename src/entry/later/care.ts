// The sidebar's calls, as the script that is loaded when the sidebar asks: Care.html.
import { answering } from '../../app/care/answer';
import type { CareCalls } from '../../app/care/calls';
import { logContact } from '../../app/care/log-contact';
import { googleDesk, type Services } from '../../google/google-desk';

/** The calls on this spreadsheet: each takes JSON and answers JSON; anybody can call it with anything. */
export const careCalls = (services: Services): Pick<CareCalls, 'careLogContact'> => {
  const desk = googleDesk(services);
  return {
    careLogContact: (request: unknown) =>
      answering(desk, 'careLogContact', () => logContact(desk, request)),
  };
};
