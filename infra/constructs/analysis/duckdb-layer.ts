import { RemovalPolicy } from 'aws-cdk-lib';
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { duckdbLayerFolder } from '../../duckdb-layer.ts';

/**
 * DuckDB for Lambda's processors. It stands beside the bundles, not in them: a bundle is the same on every machine,
 * and one machine takes the package that npm installed for its own processor.
 */
export class DuckdbLayer extends LayerVersion {
  constructor(scope: Construct) {
    super(scope, 'duckdb', {
      description: 'DuckDB for Node.js, linux-arm64',
      code: Code.fromAsset(duckdbLayerFolder()),
      compatibleArchitectures: [Architecture.ARM_64],
      compatibleRuntimes: [Runtime.NODEJS_24_X],
      // Functions that were deployed with it still name it.
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
