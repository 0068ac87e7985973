import { farApart } from './against/far-apart.ts';
import { otherDeparture } from './against/other-departure.ts';
import { otherGoods } from './against/other-goods.ts';
import { otherIdentifier } from './against/other-identifier.ts';
import { otherPlace } from './against/other-place.ts';
import { otherQuantity } from './against/other-quantity.ts';
import { mirrorCountry } from './circumstances/mirror-country.ts';
import { nearDays } from './circumstances/near-days.ts';
import { nearQuantity } from './circumstances/near-quantity.ts';
import { sameCoverLoad } from './circumstances/same-cover-load.ts';
import { sameGoods } from './circumstances/same-goods.ts';
import { sameManner } from './circumstances/same-manner.ts';
import { sameMarking } from './circumstances/same-marking.ts';
import { samePlace } from './circumstances/same-place.ts';
import { sameRoute } from './circumstances/same-route.ts';
import { sameValue } from './circumstances/same-value.ts';
import type { EvidenceRule } from './evidence.ts';
import { sameConsignment } from './identifiers/same-consignment.ts';
import { sameContainer } from './identifiers/same-container.ts';
import { sameFlight } from './identifiers/same-flight.ts';
import { samePostalItem } from './identifiers/same-postal-item.ts';
import { sameSeal } from './identifiers/same-seal.ts';
import { sameVessel } from './identifiers/same-vessel.ts';
import { sameWagon } from './identifiers/same-wagon.ts';
import { sameWaybill } from './identifiers/same-waybill.ts';

/** In the order in which a person is told: what identifies, what fits, what speaks against it. */
export const ALL_EVIDENCE: readonly EvidenceRule[] = [
  samePostalItem,
  sameWaybill,
  sameContainer,
  sameConsignment,
  sameWagon,
  sameSeal,
  sameVessel,
  sameFlight,
  nearQuantity,
  nearDays,
  sameGoods,
  samePlace,
  sameRoute,
  mirrorCountry,
  sameMarking,
  sameCoverLoad,
  sameValue,
  sameManner,
  otherIdentifier,
  otherGoods,
  otherQuantity,
  farApart,
  otherDeparture,
  otherPlace,
];
