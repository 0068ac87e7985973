import { DomainError } from '../errors.ts';

/** The file as a whole cannot be imported; the message tells whoever sent it what to change. */
export class UnreadableFile extends DomainError {
  readonly code = 'unreadable-file';
}
