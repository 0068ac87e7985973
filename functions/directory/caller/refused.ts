/** Why a caller is not let in. The reason is for the log: the caller hears the same whatever it is. */
export class Refused extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'Refused';
    this.reason = reason;
  }
}
