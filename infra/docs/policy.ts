import { styleSource } from '../local/pages/html.ts';
import { STYLE } from './style.ts';
import { TRY_STYLE } from './try-page.ts';

/**
 * The Content-Security-Policy of everything under /docs/: scripts and styles of this address alone, none of them inline
 * but the two styles that are named by their hash.
 * @param signIn where people sign in, if at another address: the try-out asks there for its tokens
 */
export const docsPolicy = (...signIn: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleSource(STYLE)} ${styleSource(TRY_STYLE)}`,
    // Swagger UI draws its icons from its own style.
    "img-src 'self' data:",
    ["connect-src 'self'", ...signIn].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
