import { createHash, randomBytes } from 'node:crypto';
import { openJsonStore } from '../storage/json-store.ts';

/** What a refresh token stands for: one sign-in of one person with one client. */
export interface Session {
  readonly poolId: string;
  readonly username: string;
  readonly clientId: string;
  readonly scope: string;
  /** Epoch seconds of the sign-in. */
  readonly authTime: number;
  readonly originJti: string;
  /** Epoch ms. */
  readonly expires: number;
}

/** Refresh tokens; on disk is only their SHA-256, which opens nothing. */
export interface Sessions {
  open(session: Session): Promise<string>;
  find(refreshToken: string): Promise<Session | undefined>;
  isOpen(originJti: string): Promise<boolean>;
  end(which: (session: Session) => boolean): Promise<void>;
}

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const openSessions = async (directory: string, now: () => number): Promise<Sessions> => {
  const store = await openJsonStore(directory, 'sessions', { Sessions: {} });
  const all = (): Promise<Record<string, Session>> =>
    store.get<Record<string, Session>>(undefined, 'Sessions', {});
  const live = (session: Session): boolean => now() < session.expires;

  return {
    async open(session) {
      const token = randomBytes(48).toString('base64url');
      await store.set(undefined, ['Sessions', digest(token)], session);
      return token;
    },
    async find(refreshToken) {
      const session = await store.get<Session>(undefined, ['Sessions', digest(refreshToken)]);
      return session && live(session) ? session : undefined;
    },
    async isOpen(originJti) {
      return Object.values(await all()).some((session) => session.originJti === originJti && live(session));
    },
    async end(which) {
      const kept = Object.entries(await all()).filter(([, session]) => live(session) && !which(session));
      await store.set(undefined, 'Sessions', Object.fromEntries(kept));
    },
  };
};
