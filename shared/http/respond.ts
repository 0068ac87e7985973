import type { Reply } from './route.ts';

const versionTag = (body: unknown): Readonly<Record<string, string>> =>
  typeof body === 'object' && body !== null && 'version' in body ? { etag: `"${String(body.version)}"` } : {};

export const ok = (body: unknown): Reply => ({ status: 200, body, headers: versionTag(body) });

export const created = (body: unknown, location?: string): Reply => ({
  status: 201,
  body,
  headers: { ...versionTag(body), ...(location && { location }) },
});

/** Begun, and goes on after the answer. */
export const accepted = (body: unknown, location: string): Reply => ({
  status: 202,
  body,
  headers: { location },
});

/** A file under this name; the route says of which kind. */
export const file = (body: Uint8Array, fileName: string): Reply => ({
  status: 200,
  body,
  headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` },
});

/** What the caller has is what there is: `tag` is the ETag without its quotes. A proxy may have made it a weak one. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`) ?? false;

/** The answer may be kept by the caller, who asks each time whether it still holds. */
export const tagged = (reply: Reply, tag: string): Reply => ({
  ...reply,
  headers: { ...reply.headers, etag: `"${tag}"`, 'cache-control': 'private, no-cache' },
});

export const noContent = (): Reply => ({ status: 204 });
