import * as z from 'zod';
import type { Assembly } from '../ports.ts';

const Action = z.object({
  S3Action: z.object({ BucketName: z.string(), ObjectKeyPrefix: z.string().default('') }).optional(),
  LambdaAction: z.object({ FunctionArn: z.string() }).optional(),
});

const ReceiptRule = z.object({
  Rule: z.object({
    Enabled: z.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(Action).default([]),
  }),
});

/** What SES does with a mail for these addresses: keeps it, then hands it on. */
export interface ReceiptRule {
  readonly recipients: readonly string[];
  readonly actions: readonly z.output<typeof Action>[];
}

export const receiptRules = (assembly: Assembly): ReceiptRule[] =>
  assembly
    .ofType('AWS::SES::ReceiptRule')
    .map(({ properties }) => ReceiptRule.parse(properties).Rule)
    .filter(({ Enabled }) => Enabled)
    .map(({ Recipients, Actions }) => ({
      recipients: Recipients.map((one) => one.toLowerCase()),
      actions: Actions,
    }));

/** An address, all of its domain, or all of the domains below it (SES developer guide, "recipient conditions"). */
const matches = (recipient: string, address: string): boolean => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (recipient.includes('@')) return recipient === address;
  return recipient.startsWith('.') ? domain.endsWith(recipient) : domain === recipient;
};

/** Does this rule take mail for this address? A rule without recipients takes all. */
export const takes = ({ recipients }: ReceiptRule, address: string): boolean =>
  recipients.length === 0 || recipients.some((one) => matches(one, address.toLowerCase()));
