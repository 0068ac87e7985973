import PostalMime, { type Attachment } from 'postal-mime';
import { MOST_DOCUMENT_BYTES, type NewDocument } from '../../../shared/domain/seizure/document.ts';
import { paperName } from './paper-name.ts';
import { paperType } from './paper-type.ts';

export interface Paper extends Omit<NewDocument, 'size' | 'sha256'> {
  readonly bytes: Uint8Array;
}

/** What was not taken along: which attachment, counted from 1, or the mail as it came. */
export interface LeftOut {
  readonly attachment: number | 'mail';
  readonly because: 'type' | 'size' | 'empty' | 'number';
}

export interface Papers {
  readonly papers: readonly Paper[];
  readonly leftOut: readonly LeftOut[];
}

export const MOST_ATTACHMENTS = 20;

/** A forwarded mail in a forwarded mail is deep; what goes on was made to keep us busy. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 };

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

/** Pictures within the text, such as a letterhead, come after what was attached by hand. */
const isWithinText = ({ disposition, related }: Attachment): boolean =>
  disposition === 'inline' || related === true;

const paperOf = (attachment: Attachment, number: number): Paper | LeftOut['because'] => {
  const bytes = bytesOf(attachment);
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_DOCUMENT_BYTES) return 'size';
  const name = paperName(attachment.filename, `attachment-${number}`);
  const type = paperType(bytes, { name, declared: attachment.mimeType });
  return type ? { name, type, kind: type === 'message/rfc822' ? 'mail' : 'other', bytes } : 'type';
};

/**
 * The mail as it came and its attachments, as documents of a case.
 * @throws Error when the mail is nested or headed beyond all reason
 */
export const papersOf = async (mail: Uint8Array): Promise<Papers> => {
  const { attachments } = await PostalMime.parse(mail, { ...LIMITS, forceRfc822Attachments: true });
  const papers: Paper[] = [];
  const leftOut: LeftOut[] = [];
  if (mail.length > MOST_DOCUMENT_BYTES) leftOut.push({ attachment: 'mail', because: 'size' });
  else papers.push({ name: 'mail.eml', type: 'message/rfc822', kind: 'mail', bytes: mail });

  const inOrder = attachments.toSorted((a, b) => Number(isWithinText(a)) - Number(isWithinText(b)));
  let taken = 0;
  for (const [at, attachment] of inOrder.entries()) {
    const number = at + 1;
    const paper = taken < MOST_ATTACHMENTS ? paperOf(attachment, number) : 'number';
    if (typeof paper === 'string') leftOut.push({ attachment: number, because: paper });
    else {
      papers.push(paper);
      taken += 1;
    }
  }
  return { papers, leftOut };
};
