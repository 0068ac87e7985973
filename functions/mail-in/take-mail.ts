import { log } from '../../shared/log.ts';
import type { Uses } from '../../shared/services.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import { type Answering, answerSender } from './answering/answer-sender.ts';
import { keepPapers } from './keep-papers.ts';
import { type Papers, papersOf } from './papers/papers-of.ts';
import { findReporter, type Reporter } from './receiving/find-reporter.ts';
import { mailKey, type ReceivedMail } from './receiving/received-mail.ts';
import { verifiedSender } from './receiving/verified-sender.ts';
import { writeDraft } from './write-draft.ts';

export type Needs = Uses<
  'seizures' | 'documents' | 'documentFiles' | 'directory' | 'audit' | 'clock' | 'region'
> &
  Answering;

/** Why a mail of somebody whom the network knows is not taken; they are told. */
const contentProblem = ({ receipt }: ReceivedMail): 'virus' | 'spam' | undefined => {
  // Only what was looked through and found clean goes on to officers who open it.
  if (receipt.virusVerdict.status !== 'PASS') return 'virus';
  return receipt.spamVerdict.status === 'FAIL' ? 'spam' : undefined;
};

/**
 * A mail becomes a draft with the mail and its attachments as documents, and its sender hears so. Each step repeated
 * does nothing more: a try that died on the way is made whole by the next.
 */
export const takeMail = (needs: Needs) => {
  const answer = answerSender(needs);

  /** The trail says that a mail was refused and why; whose it claims to be is in neither trail nor log. */
  const refuse = async ({ mail }: ReceivedMail, reason: string, reporter?: Reporter): Promise<void> => {
    log.warn('mail.refused', { mail: mail.messageId, reason });
    await needs.audit.record([
      {
        id: idFrom('mail-refused', mail.messageId),
        event: 'mail.refused',
        record: `mail#${mail.messageId}`,
        by: reporter?.actor.id ?? 'unknown',
        // What nobody of the network sent is the Secretariat's to look into.
        office: reporter?.actor.office ?? 'WCO',
        at: mail.timestamp,
        reason,
      },
    ]);
  };

  const papersIn = async ({ mail }: ReceivedMail): Promise<Papers | undefined> => {
    const raw = await needs.documentFiles.read(mailKey(mail.messageId));
    try {
      return await papersOf(raw);
    } catch (error) {
      log.warn('mail.unreadable', { mail: mail.messageId, reason: (error as Error).name });
      return undefined;
    }
  };

  return async (received: ReceivedMail): Promise<void> => {
    const mailId = received.mail.messageId;
    const sender = verifiedSender(received);
    if ('refused' in sender) return refuse(received, sender.refused);
    const reporter = await findReporter(needs, sender.address);
    if (!reporter) return refuse(received, 'unknown-sender');

    const hindrance = reporter.hindrance ?? contentProblem(received);
    const found = hindrance ? undefined : await papersIn(received);
    if (!found) {
      const reason = hindrance ?? 'unreadable';
      await refuse(received, reason, reporter);
      return answer(mailId, reporter, { refused: reason });
    }

    const to = await writeDraft(needs)(received, reporter);
    if (!to) return log.info('mail.discarded', { mail: mailId });
    const making = { by: reporter.actor.id, office: reporter.actor.office, at: needs.clock.now() };
    const { kept, tooMany } = await keepPapers(needs)(to, found.papers, making);
    log.info('mail.taken', { mail: mailId, draft: to.id, kept, leftOut: found.leftOut.length + tooMany });
    return answer(mailId, reporter, { to, kept, leftOut: found.leftOut, tooMany });
  };
};
