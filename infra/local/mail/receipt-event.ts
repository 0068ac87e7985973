import PostalMime, { type Email } from 'postal-mime';

export interface Arrived {
  readonly id: string;
  readonly at: Date;
  /** Envelope sender, empty for a bounce. */
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly raw: Uint8Array;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Headers come as far as a real mail's go. SES cuts them off as well. */
const MOST_HEADERS = 500;

const read = async (raw: Uint8Array): Promise<Pick<Email, 'headers' | 'from' | 'messageId'>> => {
  // Of the headers alone: what is below may be made to be unreadable, and must arrive nevertheless.
  const end = Buffer.from(raw).indexOf('\r\n\r\n');
  const head = end < 0 ? raw : raw.subarray(0, end + 4);
  return PostalMime.parse(head).catch(() => ({ headers: [] }));
};

/**
 * The event of SES's Lambda action (SES developer guide, "contents of notifications"). Nobody here has keys or DNS to
 * prove a sender with: a mail counts as authentic where the envelope's domain is that of "From", and as clean.
 */
export const receiptEvent = async ({ id, at, sender, recipients, raw }: Arrived) => {
  const { headers, from, messageId } = await read(raw);
  const lines = headers
    .slice(0, MOST_HEADERS)
    .map(({ originalKey, value }) => ({ name: originalKey, value }));
  const isAuthentic = sender !== '' && domainOf(sender) === domainOf(from?.address ?? '');
  const status = (passes: boolean) => ({ status: passes ? 'PASS' : 'FAIL' });
  const timestamp = at.toISOString();
  const named = headers.find(({ key }) => key === 'from')?.value;
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: {
            timestamp,
            source: sender,
            messageId: id,
            destination: [...recipients],
            headersTruncated: headers.length > MOST_HEADERS,
            headers: lines,
            commonHeaders: {
              returnPath: sender,
              ...(named !== undefined && { from: [named] }),
              ...(messageId !== undefined && { messageId }),
            },
          },
          receipt: {
            timestamp,
            processingTimeMillis: 0,
            recipients: [...recipients],
            spamVerdict: status(true),
            virusVerdict: status(true),
            spfVerdict: status(sender !== ''),
            dkimVerdict: { status: 'GRAY' },
            dmarcVerdict: status(isAuthentic),
          },
        },
      },
    ],
  };
};
