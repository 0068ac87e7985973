import type { Chance } from '../../../infra/local/demo/random.ts';

/** Bytes that mean something to one reader or another. */
const TELLING = [
  0x00, 0x0a, 0x0d, 0x1a, 0x22, 0x27, 0x2c, 0x3b, 0x3c, 0x3e, 0x50, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x80, 0xe9,
  0xff,
];

type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

const somewhere = (bytes: Buffer, { int }: Chance) => int(0, Math.max(0, bytes.length - 1));

const MUTATIONS: readonly Mutation[] = [
  // Single bits.
  (bytes, chance) => {
    for (let i = chance.int(1, 8); i > 0; i -= 1) {
      const at = somewhere(bytes, chance);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.int(0, 7));
    }
    return bytes;
  },
  // Single bytes.
  (bytes, chance) => {
    for (let i = chance.int(1, 20); i > 0; i -= 1) bytes[somewhere(bytes, chance)] = chance.pick(TELLING);
    return bytes;
  },
  // The end is lost, or the beginning.
  (bytes, chance) => bytes.subarray(0, somewhere(bytes, chance)),
  (bytes, chance) => bytes.subarray(somewhere(bytes, chance)),
  // A piece is lost, doubled or written over another.
  (bytes, chance) => {
    const [at, length] = [somewhere(bytes, chance), chance.int(1, 200)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
  },
  (bytes, chance) => {
    const [at, length] = [somewhere(bytes, chance), chance.int(1, 200)];
    const piece = bytes.subarray(at, at + length);
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: chance.int(2, 50) }, () => piece),
      bytes.subarray(at),
    ]);
  },
  (bytes, chance) => {
    const [from, to] = [somewhere(bytes, chance), somewhere(bytes, chance)];
    bytes.copy(bytes, to, from, from + chance.int(1, 100));
    return bytes;
  },
  // Large numbers where sizes and places stand.
  (bytes, chance) => {
    const at = somewhere(bytes, chance);
    bytes.subarray(at, at + chance.pick([2, 4, 8])).fill(chance.pick([0x00, 0x7f, 0xff]));
    return bytes;
  },
  // Nothing but chance.
  (_, chance) => Buffer.from(Array.from({ length: chance.int(0, 3000) }, () => chance.int(0, 255))),
];

/** Damages a file in one to four ways. */
export const mutated = (bytes: Uint8Array, chance: Chance): Buffer => {
  let damaged = Buffer.from(bytes);
  for (let i = chance.int(1, 4); i > 0; i -= 1)
    damaged = Buffer.from(chance.pick(MUTATIONS)(damaged, chance));
  return damaged;
};
