import { CfnApiMapping, DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import type { Domain, Region } from '../../config.ts';
import type { HttpApi } from './http-api.ts';

export const zoneOf = (scope: Construct, { name, hostedZoneId }: Domain) =>
  HostedZone.fromHostedZoneAttributes(scope, 'zone', { zoneName: name, hostedZoneId });

/** Where people and systems reach a region, and where its CloudFront finds the API behind. */
export const publicHost = ({ host }: Region, { name }: Domain) => `${host}.${name}`;
export const originHost = ({ host }: Region, { name }: Domain) => `origin-${host}.${name}`;

/** The API's own regional name: known from the configuration, so that the edge needs no reference across regions. */
export class OriginDomain extends Construct {
  constructor(scope: Construct, { api, region, domain }: { api: HttpApi; region: Region; domain: Domain }) {
    super(scope, 'origin');
    const zone = zoneOf(this, domain);
    const domainName = originHost(region, domain);
    const certificate = new Certificate(this, 'certificate', {
      domainName,
      validation: CertificateValidation.fromDns(zone),
    });
    const name = new DomainName(this, 'name', {
      domainName,
      certificate,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    const mapping = new CfnApiMapping(this, 'mapping', {
      apiId: api.apiId,
      domainName: name.name,
      stage: api.stage.stageName,
    });
    mapping.addResourceDependency(api.stage);
    const { regionalDomainName, regionalHostedZoneId } = name;
    new ARecord(this, 'record', {
      zone,
      recordName: domainName,
      target: RecordTarget.fromAlias(
        new ApiGatewayv2DomainProperties(regionalDomainName, regionalHostedZoneId),
      ),
    });
  }
}
