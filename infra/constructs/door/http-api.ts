import { Duration, Stack } from 'aws-cdk-lib';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Capability, RouteSpec } from '../../../shared/http/route.ts';
import { nameOf } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';
import { HarmAlarm } from '../alarm.ts';
import type { Ground } from '../capability-function.ts';
import { keptLog } from '../kept-log.ts';

/** Who called what and how it ended; no token, no query, no path with what it names. */
const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  integrationMs: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
});

/** One HTTP API: every route of every capability's table, and no other. */
export class HttpApi extends Construct {
  readonly apiId: string;
  readonly endpoint: string;
  readonly stage: CfnStage;
  private readonly api: CfnApi;
  private authorizer: CfnAuthorizer | undefined;

  constructor(scope: Construct, ground: Ground) {
    super(scope, 'api');
    const { stage } = ground.place;
    this.api = new CfnApi(this, 'http', {
      name: nameOf(stage, 'api'),
      protocolType: 'HTTP',
      // Where it has a domain, CloudFront and the WAF stand before it.
      disableExecuteApiEndpoint: stage.domain !== undefined,
    });
    this.apiId = this.api.ref;
    this.endpoint = this.api.attrApiEndpoint;
    this.stage = this.publish(ground);
    this.watch(ground);
  }

  /** The function that finds out who calls, asked before every route but the public ones. */
  guardWith(authorizer: LambdaFunction) {
    this.authorizer = new CfnAuthorizer(this, 'caller', {
      apiId: this.apiId,
      name: 'caller',
      authorizerType: 'REQUEST',
      authorizerPayloadFormatVersion: '2.0',
      enableSimpleResponses: true,
      authorizerUri: this.invocationOf(authorizer),
      identitySource: ['$request.header.Authorization'],
      // A person who is suspended or moved is refused after a minute at the latest.
      authorizerResultTtlInSeconds: 60,
    });
    authorizer.addPermission('authorize', this.caller(`authorizers/${this.authorizer.ref}`));
  }

  /** Gives a capability's routes to its function. */
  serve(capability: Capability, lambda: LambdaFunction) {
    const integration = new CfnIntegration(this, `to-${capability.name}`, {
      apiId: this.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: lambda.functionArn,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 30_000,
    });
    lambda.addPermission('serve', this.caller('*/*'));
    for (const route of capability.routes) this.route(route, integration);
  }

  private route({ name, method, path, action }: RouteSpec, integration: CfnIntegration) {
    const isPublic = action === 'public';
    const route = new CfnRoute(this, name, {
      apiId: this.apiId,
      routeKey: `${method} ${path}`,
      operationName: name,
      target: `integrations/${integration.ref}`,
      ...(isPublic ? { authorizationType: 'NONE' } : this.guarded(name)),
    });
    if (isPublic)
      acknowledge(
        route,
        'Says how the service is and what it offers: needed before signing in, and nothing in it is secret.',
        'AwsSolutions-APIG4',
      );
  }

  private guarded(route: string) {
    if (!this.authorizer) throw new Error(`${route} is not public: guard the API before serving it.`);
    return { authorizationType: 'CUSTOM', authorizerId: this.authorizer.ref };
  }

  private publish({ place: { stage }, key }: Ground) {
    const log = keptLog(this, `/aws/vendedlogs/${nameOf(stage, 'api')}`, { stage, key });
    return new CfnStage(this, 'stage', {
      apiId: this.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: log.logGroupArn, format: ACCESS_LOG },
      defaultRouteSettings: {
        throttlingRateLimit: stage.throttle.rate,
        throttlingBurstLimit: stage.throttle.burst,
        detailedMetricsEnabled: true,
      },
    });
  }

  private watch({ alarms }: Ground) {
    const metric = (metricName: string, statistic: string) =>
      new Metric({
        namespace: 'AWS/ApiGateway',
        metricName,
        statistic,
        dimensionsMap: { ApiId: this.apiId },
        period: Duration.minutes(5),
      });
    new HarmAlarm(this, 'server-errors', {
      metric: metric('5xx', 'Sum'),
      reaches: 5,
      tell: alarms,
      harm: 'Customs systems and officers: some of their calls end in an error that is ours.',
    });
    new HarmAlarm(this, 'slow', {
      metric: metric('Latency', 'p99'),
      reaches: 3000,
      periods: 3,
      tell: alarms,
      harm: 'Officers at a counter: one call in a hundred takes more than three seconds.',
    });
  }

  /** What API Gateway needs to be let in by a function. */
  private caller(path: string) {
    const sourceArn = Stack.of(this).formatArn({
      service: 'execute-api',
      resource: this.apiId,
      resourceName: path,
    });
    return { principal: new ServicePrincipal('apigateway.amazonaws.com'), sourceArn };
  }

  private invocationOf(lambda: LambdaFunction) {
    const path = `path/2015-03-31/functions/${lambda.functionArn}/invocations`;
    return Stack.of(this).formatArn({ service: 'apigateway', account: 'lambda', resource: path });
  }
}
