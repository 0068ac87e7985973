export interface Refusal {
  readonly allowed: false;
  readonly status: number;
  readonly message: string;
}

export type Verdict =
  | Refusal
  /** What the integration finds under `requestContext.authorizer`. */
  | { readonly allowed: true; readonly authorizer: unknown };

export const UNAUTHORIZED: Refusal = { allowed: false, status: 401, message: 'Unauthorized' };
