import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Part = Readonly<Record<string, unknown>>;

const encoded = (part: Part | string): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

const decoded = (part = ''): Part => JSON.parse(Buffer.from(part, 'base64url').toString());

/** A token in its three parts, of which two can be read. */
export const readToken = (token: string): { header: Part; claims: Part } => {
  const [header, claims] = token.split('.');
  return { header: decoded(header), claims: decoded(claims) };
};

/** The key that the user pool of this world signs with: what it signs is wrong in its claims alone. */
export const poolKey = (worldDir: string): KeyObject =>
  createPrivateKey(readFileSync(join(worldDir, 'identity/signing-key.pem')));

export const signed = (header: Part | string, claims: Part | string, key: KeyObject): string => {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
};

const withSecret = (header: Part, claims: Part, secret: string | Buffer): string => {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

const without = (part: Part, name: string): Part =>
  Object.fromEntries(Object.entries(part).filter(([key]) => key !== name));

/** One character of a part becomes another one. */
const altered = (token: string, at: number): string => {
  const other = token[at] === 'A' ? 'B' : 'A';
  return token.slice(0, at) + other + token.slice(at + 1);
};

/** What attackers make of a good token (RFC 8725 and OWASP's list), by what is wrong with it. */
export const badTokens = (good: string, pool: KeyObject): readonly (readonly [string, string])[] => {
  const { header, claims } = readToken(good);
  const [head = '', body = '', signature = ''] = good.split('.');
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strangerJwk = stranger.publicKey.export({ format: 'jwk' });
  const publicKey = createPublicKey(pool);
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const jwk = JSON.stringify(publicKey.export({ format: 'jwk' }));
  const now = Math.floor(Date.now() / 1000);
  const unsigned = (alg: string) => `${encoded({ ...header, alg })}.${body}.`;
  const byStranger = (extra: Part = {}, other: Part = {}) =>
    signed({ ...header, ...extra }, { ...claims, ...other }, stranger.privateKey);
  const byPool = (other: Part, extra: Part = {}) =>
    signed({ ...header, ...extra }, { ...claims, ...other }, pool);
  const twice = (name: string, value: unknown) =>
    JSON.stringify(claims).replace('{', `{${JSON.stringify(name)}:${JSON.stringify(value)},`);

  return [
    ...['none', 'None', 'NONE', 'nOnE', ''].map((alg) => [`algorithm "${alg}"`, unsigned(alg)] as const),
    ['algorithm none, with the old signature', `${unsigned('none')}${signature}`],
    ['no algorithm', `${encoded(without(header, 'alg'))}.${body}.${signature}`],
    ['signed with the public key as a secret (PEM)', withSecret({ ...header, alg: 'HS256' }, claims, pem)],
    ['signed with the public key as a secret (JWK)', withSecret({ ...header, alg: 'HS256' }, claims, jwk)],
    ['signed with an empty secret', withSecret({ ...header, alg: 'HS256' }, claims, '')],
    ['said to be RS512', byPool({}, { alg: 'RS512' })],
    ['said to be PS256', byPool({}, { alg: 'PS256' })],
    ['said to be ES256', byPool({}, { alg: 'ES256' })],
    ['signed by a stranger', byStranger()],
    ['groups forged by a stranger', byStranger({}, { 'cognito:groups': ['WCO', 'administrator'] })],
    ['a key in the header', byStranger({ jwk: strangerJwk })],
    ['a key set elsewhere', byStranger({ jku: 'http://127.0.0.1:1/keys.json' })],
    ['a certificate elsewhere', byStranger({ x5u: 'http://127.0.0.1:1/key.pem' })],
    ['a certificate in the header', byStranger({ x5c: ['MIIB'] })],
    ...[
      'unknown',
      '',
      '../../../../dev/null',
      "' OR '1'='1",
      '|/bin/true',
      '__proto__',
      'http://127.0.0.1:1/keys.json',
      'k'.repeat(4000),
    ].map((kid) => [`key id ${JSON.stringify(kid.slice(0, 40))}`, byStranger({ kid })] as const),
    ['a key id that is no text', byStranger({ kid: { toString: 'kid' } })],
    ['no key id', signed(without(header, 'kid'), claims, stranger.privateKey)],
    ['an extension that must be understood', byPool({}, { crit: ['exp'], exp: now + 60 })],
    ['an unknown extension', byPool({}, { crit: ['http://cen.example/x'], 'http://cen.example/x': true })],
    ['another issuer', byPool({ iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_other' })],
    ['an issuer that begins like ours', byPool({ iss: `${claims.iss}.evil.example` })],
    ['no issuer', signed(header, without(claims, 'iss'), pool)],
    ['an unknown client', byPool({ client_id: 'unknown' })],
    ['a list of clients', byPool({ client_id: [claims.client_id] })],
    ['no client', signed(header, without(claims, 'client_id'), pool)],
    ['an identity token in kind', byPool({ token_use: 'id' })],
    ['no kind', signed(header, without(claims, 'token_use'), pool)],
    ['expired', byPool({ exp: now - 3600 })],
    ['expired this minute', byPool({ exp: now - 1 })],
    ['no expiry', signed(header, without(claims, 'exp'), pool)],
    ['an expiry in words', byPool({ exp: 'tomorrow' })],
    ['an expiry that is nothing', byPool({ exp: null })],
    ['not valid yet', byPool({ nbf: now + 3600 })],
    ['nobody', signed(header, without(claims, 'sub'), pool)],
    ['an unknown person', byPool({ sub: '00000000-0000-4000-8000-000000000000' })],
    ['a key of the directory in place of a person', byPool({ sub: 'PERSON#1' })],
    ['a sign-in without a time', signed(header, without(claims, 'auth_time'), pool)],
    ['a role that the directory does not know', byPool({ 'cognito:groups': ['WCO'] })],
    ['no role', byPool({ 'cognito:groups': [] })],
    ['roles in words', byPool({ 'cognito:groups': 'NCP' })],
    ['the client said twice', signed(header, `${twice('x', 1).slice(0, -1)},"client_id":"unknown"}`, pool)],
    ['the expiry said twice', signed(header, `${twice('x', 1).slice(0, -1)},"exp":${now - 5}}`, pool)],
    ['claims that are a list', signed(header, '[]', pool)],
    ['claims that are no JSON', signed(header, 'claims', pool)],
    ['a header that is no JSON', signed('header', claims, pool)],
    ['a polluted prototype', signed(header, '{"__proto__":{"token_use":"access"}}', pool)],
    ['the header alone', head],
    ['no signature', `${head}.${body}`],
    ['an empty signature', `${head}.${body}.`],
    ['a part too many', `${good}.${signature}`],
    ['five parts, as an encrypted token has', `${head}.${body}.${signature}.${body}.${signature}`],
    ['dots only', '..'],
    ['not base64', `${head}.${body}.!!!`],
    ['a letter of the header altered', altered(good, 5)],
    ['a letter of the claims altered', altered(good, head.length + 20)],
    ['the first letter of the signature altered', altered(good, good.length - signature.length)],
    ['a letter within the signature altered', altered(good, good.length - 100)],
    ['far too long', `${good}${'A'.repeat(12_000)}`],
  ];
};
