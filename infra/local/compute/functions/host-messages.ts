/** An invocation, sent to the process of a function. */
export interface ToHost {
  readonly requestId: string;
  readonly event: unknown;
  /** Epoch milliseconds at which the invocation is ended. */
  readonly deadline: number;
}

/** `ready` once, or `failed` if the bundle does not load; then one message for each invocation. */
export type FromHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly payload: string }
  | {
      readonly kind: 'failed';
      readonly errorType: string;
      readonly errorMessage: string;
      readonly trace: readonly string[];
    };
