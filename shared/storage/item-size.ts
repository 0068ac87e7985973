import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TooLarge } from '../domain/errors.ts';

// The engine says it in words only; in a transaction for each of the items.
const TOO_LARGE = /item size|size of an item/i;

/** DynamoDB keeps 400 KB in an item: what is larger is the sender's to make smaller. Other errors stay as they are. */
export const explainSize = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const said =
    error instanceof TransactionCanceledException
      ? (error.CancellationReasons ?? []).map(({ Message }) => Message ?? '')
      : [error.name === 'ValidationException' ? error.message : ''];
  return said.some((message) => TOO_LARGE.test(message))
    ? new TooLarge('A record may have 400 KB at most: shorten texts or lists, or report it as several.')
    : error;
};
