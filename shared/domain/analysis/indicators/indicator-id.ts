import { type Fact, factName } from '../facts.ts';
import type { Target } from './book/case-book.ts';

const OFFSET = 0xcbf2_9ce4_8422_2325n;
const PRIME = 0x100_0000_01b3n;

/** FNV-1a, 64 bits, over UTF-8 (Fowler, Noll, Vo). */
const fnv1a = (text: string): bigint => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash;
};

/** The same for the same facts, in whatever order, and target. */
export const indicatorId = (facts: readonly Fact[], { category, product }: Target): string => {
  const name = [...facts.map(factName).sort(), `${category}/${product}`].join('\n');
  return fnv1a(name).toString(32).padStart(13, '0');
};
