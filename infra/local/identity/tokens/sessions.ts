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
  /** Epoch ms: when the session ends, however often its token is renewed. */
  readonly ends: number;
  /** Epoch ms: when this token ends, earlier than the session once it was renewed. */
  readonly expires: number;
}

/** Refresh tokens; on disk is only their SHA-256, which opens nothing. */
export interface Sessions {
  open(session: Session): Promise<string>;
  /** A new token for the same session; the old one ends after the grace period, in ms. */
  rotate(refreshToken: string, session: Session, grace: number): Promise<string>;
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

  const open = async (session: Session): Promise<string> => {
    const token = randomBytes(48).toString('base64url');
    await store.set(undefined, ['Sessions', digest(token)], session);
    return token;
  };

  return {
    open,
    async rotate(refreshToken, session, grace) {
      const ending: Session = { ...session, expires: Math.min(session.expires, now() + grace) };
      const [token] = await Promise.all([
        open({ ...session, expires: session.ends }),
        store.set(undefined, ['Sessions', digest(refreshToken)], ending),
      ]);
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
