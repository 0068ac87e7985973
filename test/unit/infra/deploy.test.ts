import { expect, test } from '@jest/globals';
import { network } from '../../../infra/app.ts';
import { stages } from '../../../infra/config.ts';
import { deploymentOrder, docsBuckets } from '../../../infra/deploy.ts';
import { emptyBundles } from './synthesized.ts';

const { production } = stages;
const app = network(production, { bundles: emptyBundles() });

test('the primary region comes up with the keys of its replicas first and its edge last', () => {
  const order = deploymentOrder(app, production, 'eu-west-1').map((name) =>
    name.replace('cen-production-', ''),
  );
  expect(order).toEqual([
    'eu-west-1-keys',
    'ap-southeast-1-keys',
    'sa-east-1-keys',
    'eu-west-1-data',
    'eu-west-1-identity',
    'eu-west-1-service',
    'eu-west-1-edge',
  ]);
});

test('another region needs the tables of the primary, and nothing else of it', () => {
  const order = deploymentOrder(app, production, 'sa-east-1');
  expect(order.filter((name) => name.includes('eu-west-1'))).toEqual([
    'cen-production-eu-west-1-keys',
    'cen-production-eu-west-1-data',
  ]);
  expect(order.indexOf('cen-production-eu-west-1-data')).toBeLessThan(
    order.indexOf('cen-production-sa-east-1-data'),
  );
});

test('a region that the stage does not have is refused by name', () => {
  expect(() => deploymentOrder(app, production, 'us-west-2')).toThrow(
    /production stage has eu-west-1.*not us-west-2/,
  );
});

test('the API page goes where the edge that was deployed says', () => {
  const outputs = {
    'cen-production-eu-west-1-edge': { Docs: 'bucket-of-the-page' },
    'cen-production-eu-west-1-service': { PublicUrl: 'https://europe.cen.example.org' },
  };
  expect(docsBuckets(outputs)).toEqual(['bucket-of-the-page']);
  expect(docsBuckets({ 'cen-demo-eu-west-1-service': { PublicUrl: 'https://x' } })).toEqual([]);
});
