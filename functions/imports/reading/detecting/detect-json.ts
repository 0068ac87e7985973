import type { FileFormat } from '../../../../shared/domain/imports/file-format.ts';
import type { Reason } from '../../../../shared/domain/imports/proposal.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { JsonWalker, type Path } from '../json/json-walker.ts';
import type { Encoding } from './encoding/alphabets.ts';

const LINES = 200;
const DEEPEST = 6;

/** Longer files are not looked through to the end for a list that is longer still. */
const LOOKED_AT = 128 * 1024 ** 2;

const isRecord = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

/** Does most of the lines hold a JSON value of its own? */
const isLines = (text: string, whole: boolean): boolean => {
  const lines = text.split('\n', LINES + 1);
  if (!whole || lines.length > LINES) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 1 && filled.filter(isRecord).length > filled.length / 2;
};

const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A list inside the only member of another is the list that is meant, unless it is a mere part of one record. */
const MANY = 10;

interface List {
  readonly pointer: string;
  readonly inMember: boolean;
  records: number;
}

/** The longest list of objects, or of lists, that is not itself part of a record. */
class ListFinder {
  readonly lists = new Map<string, List>();

  plan(path: Path, kind: 'object' | 'list' | 'scalar'): 'enter' | 'pass' {
    const last = path.at(-1);
    if (typeof last === 'number' && kind !== 'scalar') {
      const list = this.lists.get(pointerOf(path.slice(0, -1)));
      if (list) list.records += 1;
    }
    if (
      kind === 'scalar' ||
      path.length > DEEPEST ||
      path.some((part) => typeof part === 'number' && part > 0)
    )
      return 'pass';
    if (kind === 'list') {
      const pointer = pointerOf(path);
      this.lists.set(pointer, {
        pointer,
        inMember: path.some((part) => typeof part === 'number'),
        records: 0,
      });
    }
    return 'enter';
  }

  longest(): List | undefined {
    let best: List | undefined;
    for (const list of this.lists.values()) {
      if (list.records === 0) continue;
      if (
        best === undefined ||
        (list.inMember ? best.records === 1 && list.records >= MANY : list.records > best.records)
      )
        best = list;
    }
    return best;
  }
}

interface Found {
  readonly format: FileFormat;
  readonly reason: Reason;
}

/**
 * How a text that begins as JSON holds its records; undefined where it is no JSON after all.
 * @throws UnreadableFile when it is JSON, but damaged
 */
export const detectJson = async (
  { text, whole, encoding }: { text: string; whole: boolean; encoding: Encoding },
  pieces: () => AsyncIterable<string>,
): Promise<Found | undefined> => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  if (isLines(text, whole))
    return {
      format: { kind: 'ndjson', encoding, compression: 'auto' },
      reason: { code: 'json-lines', detail: 'Each line is a JSON record of its own.' },
    };
  if (!/^\s*(\[\s*(["{[\]\-\d]|true|false|null)|\{\s*["}])/.test(text)) return undefined;
  const finder = new ListFinder();
  const walker = new JsonWalker({ plan: (path, kind) => finder.plan(path, kind) });
  let length = 0;
  for await (const piece of pieces()) {
    walker.feed(piece);
    length += piece.length;
    if (length > LOOKED_AT) break;
  }
  if (length <= LOOKED_AT) walker.close();
  const list = finder.longest();
  const records = list?.pointer ?? '';
  if (!list && finder.lists.has(''))
    throw new UnreadableFile('The JSON is a list without records. Send objects.');
  const detail = list
    ? `The longest list of records stands ${records === '' ? 'at the top' : `at ${records}`}, with ${list.records} of them${length > LOOKED_AT ? ' at least' : ''}.`
    : 'The file is one JSON record.';
  return {
    format: { kind: 'json', encoding, records, compression: 'auto' },
    reason: { code: list ? 'json-list' : 'json-record', detail },
  };
};
