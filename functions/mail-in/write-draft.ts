import { AlreadyExists } from '../../shared/domain/errors.ts';
import { ownerOf, savedDraft } from '../../shared/domain/seizure/report-case.ts';
import type { Draft, Seizure } from '../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../shared/services.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import type { Reporter } from './receiving/find-reporter.ts';
import type { ReceivedMail } from './receiving/received-mail.ts';

/**
 * The draft that a mail becomes. It says that it came by mail and on which day: what the mail says may name people,
 * and stays with the documents. A mail that servers deliver twice is one draft, found by the sender's own id of it.
 * @returns the draft, the case that it has become meanwhile, or undefined when it was thrown away
 */
export const writeDraft =
  ({ seizures, clock }: Uses<'seizures' | 'clock'>) =>
  async ({ mail }: ReceivedMail, { actor }: Reporter): Promise<Draft | Seizure | undefined> => {
    const id = idFrom('mail', actor.office, mail.commonHeaders.messageId?.trim() || mail.messageId);
    const there = async () => (await seizures.readDraft(id)) ?? (await seizures.read(id));
    const before = await there();
    if (before) return before;
    const draft = savedDraft({
      id,
      owner: ownerOf(actor),
      report: {},
      making: { by: actor.id, office: actor.office, at: clock.now() },
      received: { by: 'e-mail', on: mail.timestamp.slice(0, 10) },
    });
    try {
      await seizures.saveDraft(draft);
      return draft;
    } catch (error) {
      if (!(error instanceof AlreadyExists)) throw error;
      return there();
    }
  };
