// Mails by Google's MailApp, which is not even named before somebody has allowed it.
import type { Post } from '../app/mail/post';
import type { UsedMailApp, UsedScriptApp } from './used-api';

/** Only the second manifest asks for it: `npm run push -- --mail`. */
const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

export const googlePost = (scripts: UsedScriptApp, mail: () => UsedMailApp): Post => ({
  isGranted: () => {
    try {
      const info = scripts.getAuthorizationInfo(scripts.AuthMode.FULL, [SCOPE]);
      return info.getAuthorizationStatus() !== scripts.AuthorizationStatus.REQUIRED;
    } catch {
      // A scope that the manifest does not have may not be asked for either: then nobody has it.
      return false;
    }
  },
  quota: () => mail().getRemainingDailyQuota(),
  send: ({ to, subject, body }) => mail().sendEmail(to, subject, body),
});
