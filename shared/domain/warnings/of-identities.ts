import type * as z from 'zod';
import { containerCheck } from '../identifiers/container.ts';
import { isImoShip } from '../identifiers/imo.ts';
import { isShipMmsi } from '../identifiers/mmsi.ts';
import type { MeansOfTransport } from '../seizure/transport.ts';
import type { Doubt, Warning } from './warning.ts';

type Means = z.output<typeof MeansOfTransport>;

/** Which identities a mode of transport can have; a mode that is not here can have any. */
const IDENTITIES: Readonly<Partial<Record<Means['mode'], readonly (keyof Means)[]>>> = {
  maritime: ['vessel', 'containers', 'waybill', 'consignment'],
  'inland-water': ['vessel', 'containers', 'waybill', 'consignment'],
  rail: ['wagon', 'containers', 'waybill', 'consignment'],
  road: ['vehicle', 'containers', 'waybill', 'consignment'],
  air: ['flight', 'containers', 'waybill', 'consignment', 'postalItem'],
  mail: ['postalItem', 'consignment', 'waybill', 'flight', 'containers'],
  pedestrian: [],
};
const ALL = ['vessel', 'flight', 'vehicle', 'wagon', 'postalItem'] as const;

function* ofOneMeans(means: Means, at: string): Generator<Warning> {
  const { imo, mmsi } = means.vessel ?? {};
  if (imo && !isImoShip(imo))
    yield {
      pointer: `${at}/vessel/imo`,
      code: 'imo-check-digit',
      detail:
        'The check digit of the IMO number does not fit. Some ships sail under such a number: look again.',
    };
  if (mmsi && !isShipMmsi(mmsi))
    yield {
      pointer: `${at}/vessel/mmsi`,
      code: 'mmsi-not-a-ship',
      detail: "A ship's MMSI begins with the digits of a country, 201 to 775.",
    };
  for (const [i, { number }] of (means.containers ?? []).entries())
    if (containerCheck(number) === 'doubtful')
      yield {
        pointer: `${at}/containers/${i}/number`,
        code: 'container-doubtful',
        detail: 'Its check digit stands for 10, which owners are asked to avoid (ISO 6346): look again.',
      };
  const possible = IDENTITIES[means.mode];
  for (const identity of possible ? ALL : [])
    if (means[identity] !== undefined && !possible?.includes(identity))
      yield {
        pointer: `${at}/${identity}`,
        code: 'identity-of-other-mode',
        detail: `A "${identity}" does not go with the mode "${means.mode}".`,
      };
}

/** Ships, containers, flights and what they are said to be. */
export const ofIdentities: Doubt = function* ({ means = [] }) {
  for (const [i, one] of means.entries()) yield* ofOneMeans(one, `/means/${i}`);
};
