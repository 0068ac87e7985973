import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { InvalidInput } from '../domain/errors.ts';

/** A cursor as it comes in a query; what it says is opened by `Cursors`. */
export const Cursor = z.string().min(1, 'Take "next" from the page before, or leave it out.').max(1000);

/**
 * Page cursors: opaque and bound to the caller and to the question that was asked, so that nobody can read on
 * in somebody else's list, change a byte, or go on with other filters.
 */
export interface Cursors {
  seal(position: string, binding: readonly unknown[]): string;
  /**
   * Where it was sent is named in what is thrown: in the query if left out.
   * @throws InvalidInput when it is not one of ours, or another caller's, or another question's
   */
  open(cursor: string, binding: readonly unknown[], pointer?: string): string;
}

const VERSION = 'c1';

export const cursors = (secret: string): Cursors => {
  const mac = (position: string, binding: readonly unknown[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([VERSION, position, binding]))
      .digest()
      .subarray(0, 16);
  const refuse = (pointer: string): never => {
    throw new InvalidInput([
      {
        pointer,
        code: 'bad-cursor',
        detail:
          'This cursor does not continue this list. Take "next" from the page before, with the same filters.',
      },
    ]);
  };

  return {
    seal: (position, binding) =>
      `${Buffer.from(position).toString('base64url')}.${mac(position, binding).toString('base64url')}`,

    open(cursor, binding, pointer = '/query/cursor') {
      const [encoded = '', given = '', ...more] = cursor.split('.');
      const position = Buffer.from(encoded, 'base64url').toString();
      const expected = mac(position, binding);
      const bytes = Buffer.from(given, 'base64url');
      // Base64 ignores stray bits: only the spelling that we made is ours.
      const ours =
        more.length === 0 &&
        bytes.length === expected.length &&
        timingSafeEqual(bytes, expected) &&
        bytes.toString('base64url') === given &&
        Buffer.from(position).toString('base64url') === encoded;
      return ours ? position : refuse(pointer);
    },
  };
};
