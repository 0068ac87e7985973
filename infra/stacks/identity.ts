import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { Duty, Role, type Scope } from '../../shared/domain/actor.ts';
import { nameOf } from '../config.ts';
import { type Place, RegionalStack } from '../place.ts';

/** What each scope of client systems lets a system do, for the consent and the docs. */
const SCOPES: Readonly<Record<Scope, string>> = {
  'cen/seizures.read': 'Read the seizures that the office may see',
  'cen/seizures.write': 'Report, amend and withdraw the office’s seizures',
  'cen/directory.read': 'Read offices and contact details',
  'cen/nominal.write': 'Report persons and companies with a seizure',
  'cen/analysis.read': 'Search cases and read figures of those that the office may see',
  'cen/screenings.write': 'Screen consignments against published profiles, and tell what came of it',
};

// The account's number makes the prefix unique: it is one name space for all of AWS.
const signInPrefix = ({ stage, region }: Place, account: string) =>
  nameOf(stage, `${region.name}-${account}`);

/** Where people of a region sign in, known from the configuration: stacks elsewhere need no reference to the pool. */
export const signInHost = (place: Place, account: string) =>
  `${signInPrefix(place, account)}.auth.${place.region.name}.amazoncognito.com`;

/** Who signs in in this region: people of the offices it serves, and their client systems. */
export class Identity extends RegionalStack {
  readonly pool: UserPool;
  /** The applications that people sign in with. */
  readonly peopleClients: readonly UserPoolClient[];

  constructor(scope: Construct, place: Place) {
    super(scope, { place, part: 'identity', about: 'User pool, groups and OAuth clients.' });
    const { stage } = place;
    this.pool = new UserPool(this, 'people', {
      userPoolName: nameOf(stage, 'people'),
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        passwordHistorySize: 5,
        tempPasswordValidity: Duration.days(3),
      },
      userInvitation: {
        emailSubject: 'Your invitation to the Customs Enforcement Network',
        // The password stands last and without a full stop, so that nobody copies one with it.
        emailBody:
          `You were invited to the Customs Enforcement Network. Sign in at ${stage.consoleOrigins[0]} or with ` +
          '"cen login" within 3 days, as {username}, with this temporary password: {####}',
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      ...(stage.domain && { email: UserPoolEmail.withSES(this.sender(stage.domain.name)) }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const group of [...Role.options, ...Duty.options])
      new CfnUserPoolGroup(this, `group-${group}`, { userPoolId: this.pool.userPoolId, groupName: group });

    this.pool.addResourceServer('cen', {
      identifier: 'cen',
      scopes: Object.entries(SCOPES).map(
        ([scope, scopeDescription]) =>
          new ResourceServerScope({ scopeName: scope.slice('cen/'.length), scopeDescription }),
      ),
    });
    const domain = this.pool.addDomain('sign-in', {
      cognitoDomain: { domainPrefix: signInPrefix(place, this.account) },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.peopleClients = [
      this.client('console', {
        callbackUrls: stage.consoleOrigins.flatMap((origin) => [
          `${origin}/callback`,
          // The try-out of the API page.
          `${origin}/docs/oauth2-redirect.html`,
        ]),
        logoutUrls: stage.consoleOrigins.map((origin) => `${origin}/`),
      }),
      // A command line listens on its own machine for the moment of signing in (RFC 8252, section 7.3).
      this.client('cli', {
        callbackUrls: ['http://127.0.0.1:8976/callback'],
        logoutUrls: ['http://127.0.0.1:8976/'],
      }),
    ];
    new CfnOutput(this, 'SignIn', { value: domain.baseUrl(), description: 'Managed login and OAuth paths' });
  }

  /** A public client: it can keep no secret, so each sign-in proves itself with PKCE. */
  private client(name: string, urls: { callbackUrls: string[]; logoutUrls: string[] }): UserPoolClient {
    const client = this.pool.addClient(name, {
      userPoolClientName: name,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        ...urls,
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      // One working day; every refresh replaces the token, so that a stolen one ends with its next use.
      refreshTokenValidity: Duration.hours(12),
      refreshTokenRotationGracePeriod: Duration.seconds(30),
    });
    new CfnManagedLoginBranding(this, `branding-${name}`, {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    new CfnOutput(this, `Client${name}`, { value: client.userPoolClientId });
    return client;
  }

  /** Cognito's own mail sends fifty a day; a network's invitations go through the verified domain. */
  private sender(domain: string) {
    return {
      fromEmail: `no-reply@${domain}`,
      fromName: 'Customs Enforcement Network',
      sesVerifiedDomain: domain,
    };
  }
}
