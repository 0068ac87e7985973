import * as z from 'zod';

/** One mail as it lies in the box. */
export const SentMail = z.object({
  id: z.string(),
  /** RFC 3339, UTC. */
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()).default([]),
  subject: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })).default([]),
});
export type SentMail = z.output<typeof SentMail>;
