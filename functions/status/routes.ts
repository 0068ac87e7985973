import { capability } from '../../shared/http/route.ts';
import { readHealth } from './read-health.ts';
import { readOpenapi } from './read-openapi.ts';
import { readSignIn } from './read-sign-in.ts';

export const status = capability('status', 'How the service is, and what it offers', [
  readHealth,
  readSignIn,
  readOpenapi,
]);
