import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  type ResponseHeadersContentSecurityPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { ARecord, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type Domain, nameOf } from '../config.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { docsBucket } from '../constructs/door/docs-bucket.ts';
import { originHost, publicHost, zoneOf } from '../constructs/door/origin-domain.ts';
import { WebFirewall } from '../constructs/door/web-firewall.ts';
import { acknowledgeAccessLog } from '../constructs/files/file-bucket.ts';
import { docsPolicy } from '../docs/policy.ts';
import { type Place, RegionalStack } from '../place.ts';
import { signInHost } from './identity.ts';

/** CloudFront and the web firewall before a region's API. CloudFront takes both from us-east-1 only. */
export class Edge extends RegionalStack {
  constructor(scope: Construct, place: Place, domain: Domain) {
    super(scope, {
      place,
      part: 'edge',
      about: 'CloudFront and WAF before the API.',
      awsRegion: 'us-east-1',
    });
    const { region } = place;
    const zone = zoneOf(this, domain);
    const host = publicHost(region, domain);
    const log = this.logBucket();
    const docs = docsBucket(this, log);
    const distribution = new Distribution(this, 'distribution', {
      comment: `Customs Enforcement Network, ${region.name}`,
      domainNames: [host],
      certificate: new Certificate(this, 'certificate', {
        domainName: host,
        validation: CertificateValidation.fromDns(zone),
      }),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Officers sit everywhere.
      priceClass: PriceClass.PRICE_CLASS_ALL,
      webAclId: new WebFirewall(this, nameOf(place.stage, region.host)).arn,
      // The cast: CDK's own types do not hold under exactOptionalPropertyTypes here.
      logBucket: log as IBucket,
      defaultBehavior: {
        origin: new HttpOrigin(originHost(region, domain), {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          // A little more than API Gateway waits for a function: its answer arrives before ours.
          readTimeout: Duration.seconds(35),
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // What one may see depends on who asks: nothing is kept at the edge.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        // An API answers with data. A page that it does serve says what it needs itself.
        responseHeadersPolicy: this.securityHeaders('headers', {
          contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
          override: false,
        }),
      },
      additionalBehaviors: {
        '/docs/*': {
          origin: S3BucketOrigin.withOriginAccessControl(docs as IBucket),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
          // The same for everybody; what is sent along is not looked at.
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
          responseHeadersPolicy: this.securityHeaders('docs-headers', {
            contentSecurityPolicy: docsPolicy(
              `https://${signInHost(place, this.account)}`,
              `https://cognito-idp.${region.name}.amazonaws.com`,
            ),
            override: true,
          }),
        },
      },
    });
    new ARecord(this, 'record', {
      zone,
      recordName: host,
      target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)),
    });
    new CfnOutput(this, 'Docs', { value: docs.bucketName, description: 'Files of the API page' });
    acknowledge(
      distribution,
      'Every country’s customs may call: a list of countries would shut out a member.',
      'AwsSolutions-CFR1',
    );
  }

  private securityHeaders(id: string, contentSecurityPolicy: ResponseHeadersContentSecurityPolicy) {
    return new ResponseHeadersPolicy(this, id, {
      responseHeadersPolicyName: nameOf(this.place.stage, `${this.place.region.host}-${id}`),
      securityHeadersBehavior: {
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          preload: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy,
      },
    });
  }

  private logBucket(): Bucket {
    const bucket = new Bucket(this, 'log', {
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // CloudFront delivers its logs through an ACL.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledgeAccessLog(bucket, 'CloudFront');
    return bucket;
  }
}
