import type { AppClient } from 'cognito-local/lib/services/appClient.js';

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

const seconds = (value: number | undefined, unit: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : value * (SECONDS[unit ?? ''] ?? 1);

/** How long each token of a client lasts, in seconds; units and defaults are those of CreateUserPoolClient. */
export const validityOf = (client: AppClient): { access: number; id: number; refresh: number } => {
  const units = client.TokenValidityUnits;
  return {
    access: seconds(client.AccessTokenValidity, units?.AccessToken ?? 'hours', 3600),
    id: seconds(client.IdTokenValidity, units?.IdToken ?? 'hours', 3600),
    refresh: seconds(client.RefreshTokenValidity, units?.RefreshToken ?? 'days', 30 * 86_400),
  };
};
