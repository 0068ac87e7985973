import * as z from 'zod';

const Verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) });

/** What SES tells of a mail that it took in; the mail itself lies in the bucket under its id. */
const SesMessage = z.object({
  mail: z.object({
    messageId: z.string().regex(/^[\w-]{1,128}$/),
    timestamp: z.iso.datetime(),
    source: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    commonHeaders: z.object({ from: z.array(z.string()).default([]), messageId: z.string().optional() }),
  }),
  receipt: z.object({
    spamVerdict: Verdict,
    virusVerdict: Verdict,
    spfVerdict: Verdict,
    dmarcVerdict: Verdict,
  }),
});

/** The event of SES's Lambda action, one record in each. */
export const MailEvent = z.object({ Records: z.array(z.object({ ses: SesMessage })).min(1) });

/** A mail as it stands at the door. */
export type ReceivedMail = z.output<typeof SesMessage>;

/** Key of the mail as it came. */
export const mailKey = (id: string) => `mail/${id}`;
