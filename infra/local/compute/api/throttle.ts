interface Limits {
  /** Requests per second in the long run. */
  readonly rate: number;
  /** Requests at once. */
  readonly burst: number;
}

/** A token bucket, as API Gateway's throttling is one. True: let it through. */
export const throttle = (
  { rate, burst }: Limits,
  now: () => number = () => performance.now(),
): (() => boolean) => {
  let tokens = burst;
  let at = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * rate);
    at = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
