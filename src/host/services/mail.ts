// The fake of MailApp: as strict as Google where that is known, and nothing ever leaves this machine.
import type { UsedMailApp } from '../../google/used-api';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';
import { isAuthorised } from './triggers';

const NEEDED = 'https://www.googleapis.com/auth/script.send_mail';
/** Quotas of the platform: recipients of one mail, characters of its parts (a body as Gmail has it). */
const MOST_RECIPIENTS = 50;
const LONGEST_SUBJECT = 250;
const LONGEST_BODY = 200_000;
const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

export const MAIL_APP_MEMBERS: Members<UsedMailApp> = {
  getRemainingDailyQuota: member('mail'),
  sendEmail: member('mail', 'string', 'string', 'string'),
};

export const mailAppFake = (execution: Execution): UsedMailApp => {
  const { state, context, mode } = execution;
  /** Neither a simple trigger nor who has not allowed it may ask for anything here. */
  const demand = (name: string): void => {
    const mayAsk = mode === 'FULL' && context !== 'open' && context !== 'edit';
    if (mayAsk && state.scopes.includes(NEEDED) && isAuthorised(state, state.user)) return;
    refuse(`You do not have permission to call MailApp.${name}. Required permissions: ${NEEDED}`);
  };
  const fake: UsedMailApp = {
    getRemainingDailyQuota: () => {
      demand('getRemainingDailyQuota');
      return state.mailQuota;
    },
    sendEmail: (to, subject, body) => {
      demand('sendEmail');
      const recipients = to.split(',').map((one) => one.trim());
      if (to.trim() === '') refuse('Failed to send email: no recipient');
      const wrong = recipients.find((one) => !ADDRESS.test(one));
      if (wrong !== undefined) refuse(`Invalid email: ${wrong}`);
      if (recipients.length > MOST_RECIPIENTS) {
        refuse('Limit exceeded: Email Recipients Per Message.');
      }
      if (subject.length > LONGEST_SUBJECT) refuse('Invalid argument: subject');
      if (body.length > LONGEST_BODY) refuse('Limit Exceeded: Email Body Size.');
      if (recipients.length > state.mailQuota) {
        refuse('Service invoked too many times for one day: email.');
      }
      state.mailQuota -= recipients.length;
      state.mails.push({ from: state.user, to, subject, body, at: state.now });
    },
  };
  return guard(execution, { name: 'MailApp' }, fake, MAIL_APP_MEMBERS);
};
