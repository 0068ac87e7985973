/** One class per meaning, each with a stable code. Only shared/http/problem.ts knows HTTP statuses. */

/** What is wrong with one field: where (JSON pointer into the body, query or params), why, and the way out. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export abstract class DomainError extends Error {
  abstract readonly code: string;
  /** Fields for the problem document besides code and detail. */
  get extra(): Readonly<Record<string, unknown>> {
    return {};
  }
}

export class InvalidInput extends DomainError {
  readonly code = 'invalid-input';
  readonly fields: readonly FieldProblem[];
  constructor(
    fields: readonly FieldProblem[],
    message = 'Some fields are not right: see "errors" for each.',
  ) {
    super(message);
    this.fields = fields;
  }
  override get extra() {
    return { errors: this.fields };
  }
}

/** The thing does not exist, or the caller may not know that it does: both look the same from outside. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  constructor(what: string) {
    super(`There is no such ${what}, or you may not see it.`);
  }
}

export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
}

export class AlreadyExists extends DomainError {
  readonly code = 'already-exists';
}

export class WrongState extends DomainError {
  readonly code = 'wrong-state';
  readonly state: string;
  constructor(message: string, state: string) {
    super(message);
    this.state = state;
  }
  override get extra() {
    return { state: this.state };
  }
}

/** Somebody else changed it first: read it again and repeat the change on the current version. */
export class ChangedMeanwhile extends DomainError {
  readonly code = 'changed-meanwhile';
  readonly currentVersion: number;
  constructor(currentVersion: number) {
    super(
      `This was changed meanwhile: the current version is ${currentVersion}. Read it again and repeat your change.`,
    );
    this.currentVersion = currentVersion;
  }
  override get extra() {
    return { currentVersion: this.currentVersion };
  }
}

export class VersionMissing extends DomainError {
  readonly code = 'version-missing';
  constructor() {
    super('Send the version that you are changing as If-Match: "3" (it is the ETag of what you read).');
  }
}

export class KeyReused extends DomainError {
  readonly code = 'idempotency-key-reused';
  constructor() {
    super('This Idempotency-Key was already used with another request. Take a new key for a new request.');
  }
}

/** The first try of the same request is still under way. */
export class StillRunning extends DomainError {
  readonly code = 'still-running';
  constructor() {
    super('The first request with this Idempotency-Key is still running. Try again in a moment.');
  }
}

export class TooLarge extends DomainError {
  readonly code = 'too-large';
}

/** Others change the same thing faster than we come to write it: nothing was changed, and it will pass. */
export class Unavailable extends DomainError {
  readonly code = 'unavailable';
  constructor() {
    super('Others are changing this at the same moment; nothing was changed. Try again shortly.');
  }
}
