import { ENCODINGS } from '../../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../../shared/domain/imports/proposal.ts';
import { markOf } from '../../text/decode-text.ts';
import type { Encoding } from './alphabets.ts';
import { plausibility } from './plausibility.ts';
import type { TextSample } from './text-sample.ts';

interface Found {
  readonly encoding: Encoding;
  readonly reason: Reason;
}

/** windows-1252 is what `iso-8859-1` means in practice. */
const CODE_PAGES = ENCODINGS.filter((encoding) => !/^utf-|^iso-8859-1$/.test(encoding));

/** In two bytes for each character, spaces, digits and separators have a zero on one side. */
const wideEncoding = (head: Buffer): Encoding | undefined => {
  const pairs = Math.min(head.length, 1 << 16) >> 1;
  if (pairs < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.08 && even < pairs * 0.01) return 'utf-16le';
  return even > pairs * 0.08 && odd < pairs * 0.01 ? 'utf-16be' : undefined;
};

/** A word with a letter outside ASCII, to show how the text reads. */
const exampleIn = (text: string): string | undefined =>
  text
    .match(/[\p{L}\p{M}]+/gu)
    ?.find((word) => word.length < 40 && [...word].some((letter) => letter > '\u007f'));

const codePage = ({ snippets }: TextSample): Found => {
  const bytes = Buffer.concat(snippets.flatMap((snippet) => [snippet, Buffer.from('\n')]));
  const scored = CODE_PAGES.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, score: plausibility(text, encoding) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const example = exampleIn(best.text);
  const detail = `The text reads sensibly as ${best.encoding}${example ? `, such as “${example}”` : ''}; it is no UTF-8.`;
  return { encoding: best.encoding, reason: { code: 'encoding-by-letters', detail } };
};

/** By the mark, by what UTF allows, else by which letters of which language come out. */
export const detectEncoding = (sample: TextSample): Found => {
  const mark = markOf(sample.head);
  if (mark)
    return {
      encoding: mark,
      reason: { code: 'encoding-by-mark', detail: `The file begins with the mark of ${mark.toUpperCase()}.` },
    };
  const wide = wideEncoding(sample.head);
  if (wide)
    return {
      encoding: wide,
      reason: { code: 'encoding-by-zeros', detail: `Every other byte is zero, as in ${wide.toUpperCase()}.` },
    };
  const { characters, wrong } = sample.utf8;
  if (characters + wrong === 0)
    return {
      encoding: 'utf-8',
      reason: { code: 'encoding-ascii', detail: 'The file has plain letters only; every encoding reads it.' },
    };
  if (wrong === 0 || characters >= wrong * 4)
    return {
      encoding: 'utf-8',
      reason: {
        code: 'encoding-utf-8',
        detail:
          wrong === 0
            ? 'All letters are valid UTF-8.'
            : `The file is UTF-8 but for ${wrong} places; rows that have them are refused.`,
      },
    };
  return codePage(sample);
};
