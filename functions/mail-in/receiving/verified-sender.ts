import { addressParser } from 'postal-mime';
import { Email } from '../../../shared/domain/fields.ts';
import type { ReceivedMail } from './received-mail.ts';

/** Why nobody can be made out who stands for a mail: it is not answered, because its sender may be made up. */
export type Unverified = 'automatic' | 'several-senders' | 'no-address' | 'not-authentic';

export type Sender = { readonly address: string } | { readonly refused: Unverified };

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const headers = ({ mail }: ReceivedMail, name: string): string[] =>
  mail.headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value.trim());

/** Answers of machines, lists and bounces (RFC 3834, section 2): to answer them goes round in circles. */
const isAutomatic = (received: ReceivedMail): boolean =>
  ['', '<>'].includes(received.mail.source.trim()) ||
  headers(received, 'auto-submitted').some((value) => !/^no\b/i.test(value)) ||
  headers(received, 'precedence').some((value) => /^(bulk|junk|list)$/i.test(value)) ||
  headers(received, 'list-id').length > 0;

/**
 * DMARC says that the domain of "From" sent the mail (RFC 7489). Where that domain publishes no policy, SPF says it of
 * the envelope's domain, which then must be the same one. DKIM alone says nothing: SES does not tell whose key it was.
 */
const isAuthentic = ({ mail, receipt }: ReceivedMail, address: string): boolean =>
  receipt.dmarcVerdict.status === 'PASS' ||
  (receipt.dmarcVerdict.status === 'GRAY' &&
    receipt.spfVerdict.status === 'PASS' &&
    domainOf(mail.source) === domainOf(address));

/** "From" is all that names the sender: it must name one, once, and be proven. */
export const verifiedSender = (received: ReceivedMail): Sender => {
  if (isAutomatic(received)) return { refused: 'automatic' };
  const from = received.mail.commonHeaders.from.flatMap((line) => addressParser(line, { flatten: true }));
  // Of two lines, one may be checked and the other read.
  if (from.length > 1 || headers(received, 'from').length > 1) return { refused: 'several-senders' };
  const address = Email.safeParse(from[0]?.address);
  if (!address.success) return { refused: 'no-address' };
  return isAuthentic(received, address.data) ? { address: address.data } : { refused: 'not-authentic' };
};
