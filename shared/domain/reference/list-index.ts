import type { Entry, LanguageCode } from './entry.ts';

export interface Found {
  readonly entry: Entry;
  /** 0 to 1; 1 is the code or a name itself, whatever its case and accents. */
  readonly score: number;
  /** The name or alias that matched. */
  readonly matched: string;
}

export interface Finding {
  /** Names in this language come first among equals. */
  readonly language?: LanguageCode;
  readonly limit?: number;
  /** Only entries that belong to this code. */
  readonly parent?: string;
  /** Also those that are deprecated. */
  readonly deprecated?: boolean;
}

/** One version of a list, ready to be asked. */
export interface ListIndex {
  readonly size: number;
  get(code: string): Entry | undefined;
  /** Entries whose code, name or alias is exactly this, but for case, accents and marks. */
  named(words: string): readonly Entry[];
  /** By code or by words in any language, begun, in any order, with spelling errors; the best first. */
  find(words: string, finding?: Finding): readonly Found[];
  entries(): Iterable<Entry>;
}
