import { createHash } from 'node:crypto';
import type { Accounts } from '../../../shared/storage/accounts.ts';

interface Account {
  readonly email: string;
  groups: string[];
  enabled: boolean;
  invitations: number;
}

/** A user pool in memory: what Cognito keeps of people and clients, and no more. */
export const memoryAccounts = () => {
  const people = new Map<string, Account>();
  const clients = new Map<string, readonly string[]>();
  let made = 0;
  const idOf = (email: string) => createHash('sha256').update(email).digest('hex').slice(0, 36);
  const account = (id: string): Account => {
    const found = people.get(id);
    if (!found) throw new Error(`UserNotFoundException: ${id}`);
    return found;
  };

  const accounts: Accounts = {
    async invite(email) {
      const id = idOf(email);
      if (!people.has(id)) people.set(id, { email, groups: [], enabled: true, invitations: 1 });
      return id;
    },
    async inviteAgain(email) {
      const found = account(idOf(email));
      found.invitations += 1;
    },
    async setGroups(id, groups) {
      account(id).groups = [...groups];
    },
    async suspend(id) {
      account(id).enabled = false;
    },
    async reinstate(id) {
      account(id).enabled = true;
    },
    remove: async (id) => void people.delete(id),
    async createClient(_, scopes) {
      made += 1;
      const clientId = `client-${made}`;
      clients.set(clientId, scopes);
      return { clientId, clientSecret: `secret-${made}` };
    },
    deleteClient: async (clientId) => void clients.delete(clientId),
  };
  return { accounts, people, clients, idOf };
};
