import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { MOST_ROW_BYTES } from '../row.ts';

export type Path = readonly (string | number)[];
export type JsonKind = 'object' | 'list' | 'scalar';

/** Who is told what a JSON text holds. Paths are those of the moment: copy what you keep. */
export interface JsonVisitor {
  /** Is this value gone through, is its text given as a whole, or is it passed over? */
  plan(path: Path, kind: JsonKind): 'enter' | 'take' | 'pass';
  taken?(text: string, path: Path): void;
  /** A value was passed over or taken, with so many characters. */
  passed?(path: Path, kind: JsonKind, length: number): void;
}

const CUT_OFF = 'The JSON is cut off: it ends before its last bracket. Send the whole file.';
const LONGEST_NAME = 10_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
const isEnd = (code: number) =>
  code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isSpace(code);

type State =
  | 'value'
  | 'first-value'
  | 'name'
  | 'first-name'
  | 'in-name'
  | 'colon'
  | 'after'
  | 'inside'
  | 'end';

/**
 * Walks through a JSON text of any length and keeps no more of it than one record. Written for what strangers send
 * (`stream-json` says of itself that it is not): names, brackets and commas are checked on the way, what is taken is
 * checked by whoever parses it.
 */
export class JsonWalker {
  private readonly visitor: JsonVisitor;
  private readonly path: (string | number)[] = [];
  private readonly isList: boolean[] = [];
  private state: State = 'value';
  /** What was not done with at the end of the last piece, from the beginning of a name or of a value that is taken. */
  private rest = '';
  private at = 0;

  private kind: JsonKind = 'scalar';
  private taking = false;
  private start = 0;
  private length = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;

  constructor(visitor: JsonVisitor) {
    this.visitor = visitor;
  }

  /** @throws UnreadableFile */
  feed(piece: string): void {
    const text = this.rest + piece;
    const end = text.length;
    while (this.at < end) {
      if (this.state === 'inside') this.pass(text);
      else if (this.state === 'in-name') this.readName(text);
      else this.step(text.charCodeAt(this.at));
    }
    const kept = this.state === 'in-name' || (this.state === 'inside' && this.taking) ? this.start : end;
    this.rest = text.slice(kept);
    this.at = end - kept;
    this.start -= kept;
    if (this.rest.length > MOST_ROW_BYTES)
      throw new UnreadableFile(
        `One record is larger than ${MOST_ROW_BYTES / 1024 ** 2} MB. Say in "records" where the list of records is, or split it.`,
      );
  }

  /** @throws UnreadableFile when the text is not at its end */
  close(): void {
    // A number at the very end of a text has nothing behind it that would end it.
    if (this.state === 'inside' && this.kind === 'scalar' && this.isList.length === 0) this.feed(' ');
    if (this.state !== 'end') throw new UnreadableFile(CUT_OFF);
  }

  private step(code: number): void {
    if (isSpace(code)) {
      this.at += 1;
      return;
    }
    const { state } = this;
    if (state === 'value' || state === 'first-value') {
      if (state === 'first-value' && code === CLOSE_LIST) this.leave();
      else this.begin(code);
    } else if (state === 'name' || state === 'first-name') {
      if (state === 'first-name' && code === CLOSE_OBJECT) this.leave();
      else if (code !== QUOTE) this.fail();
      else {
        this.start = this.at;
        this.at += 1;
        this.escaped = false;
        this.state = 'in-name';
      }
    } else if (state === 'colon') {
      if (code !== COLON) this.fail();
      this.at += 1;
      this.state = 'value';
    } else if (state === 'after') {
      if (code === COMMA) this.next();
      else if (code === (this.isList.at(-1) ? CLOSE_LIST : CLOSE_OBJECT)) this.leave();
      else this.fail();
    } else this.fail();
  }

  private begin(code: number): void {
    this.kind = code === OPEN_OBJECT ? 'object' : code === OPEN_LIST ? 'list' : 'scalar';
    if (isEnd(code)) this.fail();
    const plan = this.visitor.plan(this.path, this.kind);
    if (plan === 'enter' && this.kind !== 'scalar') {
      this.isList.push(this.kind === 'list');
      if (this.kind === 'list') this.path.push(0);
      this.state = this.kind === 'list' ? 'first-value' : 'first-name';
      this.at += 1;
      return;
    }
    this.taking = plan === 'take';
    this.start = this.at;
    this.length = 0;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.state = 'inside';
  }

  /** Goes on to the end of a value without looking at what it says. */
  private pass(text: string): void {
    let { at, depth, inString, escaped } = this;
    const from = at;
    const end = text.length;
    let done = false;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          done = depth === 0;
        }
        at += 1;
      } else if (code === QUOTE) {
        inString = true;
        at += 1;
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        depth += 1;
        at += 1;
      } else if (depth === 0 && isEnd(code)) done = true;
      else {
        at += 1;
        if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
          depth -= 1;
          done = depth === 0;
        }
      }
      if (done) break;
    }
    Object.assign(this, { at, depth, inString, escaped });
    this.length += at - from;
    if (!done) return;
    if (this.taking) this.visitor.taken?.(text.slice(this.start, at), this.path);
    this.visitor.passed?.(this.path, this.kind, this.length);
    this.state = this.isList.length === 0 ? 'end' : 'after';
  }

  private readName(text: string): void {
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      this.at += 1;
      if (this.escaped) this.escaped = false;
      else if (code === BACKSLASH) this.escaped = true;
      else if (code === QUOTE) {
        this.path.push(this.nameIn(text.slice(this.start, this.at)));
        this.state = 'colon';
        return;
      }
    }
    if (text.length - this.start > LONGEST_NAME) this.fail();
  }

  private nameIn(text: string): string {
    try {
      return String(JSON.parse(text));
    } catch {
      return this.fail();
    }
  }

  /** Behind a comma. */
  private next(): void {
    const last = this.path.pop();
    if (this.isList.at(-1)) {
      this.path.push(Number(last) + 1);
      this.state = 'value';
    } else this.state = 'name';
    this.at += 1;
  }

  private leave(): void {
    // An object that has nothing in it has no name to forget.
    if (this.state !== 'first-name') this.path.pop();
    this.isList.pop();
    this.at += 1;
    this.state = this.isList.length === 0 ? 'end' : 'after';
  }

  private fail(): never {
    const place =
      this.path.length === 0 ? 'at its beginning or end' : `at /${this.path.join('/').slice(0, 200)}`;
    throw new UnreadableFile(`The file is no JSON ${place}. Correct it, or send it as it was exported.`);
  }
}
