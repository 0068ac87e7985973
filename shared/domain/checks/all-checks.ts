import type { Check } from './check.ts';
import { arrestsAndPersons } from './rules/coherence/case/arrests-and-persons.ts';
import { handlingAndSharing } from './rules/coherence/case/handling-and-sharing.ts';
import { operationNational } from './rules/coherence/case/operation-national.ts';
import { sharingWithNobody } from './rules/coherence/case/sharing-with-nobody.ts';
import { fewerPiecesThanPackages } from './rules/coherence/goods/fewer-pieces-than-packages.ts';
import { hsAndCategory } from './rules/coherence/goods/hs-and-category.ts';
import { productAndCategory } from './rules/coherence/goods/product-and-category.ts';
import { speciesAndAppendix } from './rules/coherence/goods/species-and-appendix.ts';
import { standingAndAuthenticity } from './rules/coherence/goods/standing-and-authenticity.ts';
import { locationOfOtherCountry } from './rules/coherence/places/location-of-other-country.ts';
import { locodeOfOtherCountry } from './rules/coherence/places/locode-of-other-country.ts';
import { modeAndPlace } from './rules/coherence/places/mode-and-place.ts';
import { beforeEarlierStop } from './rules/coherence/route/before-earlier-stop.ts';
import { departedAfterSeizure } from './rules/coherence/route/departed-after-seizure.ts';
import { destinationAmongTransit } from './rules/coherence/route/destination-among-transit.ts';
import { destinationIsDeparture } from './rules/coherence/route/destination-is-departure.ts';
import { directionAndRoute } from './rules/coherence/route/direction-and-route.ts';
import { legRepeats } from './rules/coherence/route/leg-repeats.ts';
import { placeOffRoute } from './rules/coherence/route/place-off-route.ts';
import { concealmentAndMode } from './rules/coherence/transport/concealment-and-mode.ts';
import { concealmentNoneDescribed } from './rules/coherence/transport/concealment-none-described.ts';
import { containerRepeated } from './rules/coherence/transport/container-repeated.ts';
import { identityOfOtherMode } from './rules/coherence/transport/identity-of-other-mode.ts';
import { concealmentMissing } from './rules/completeness/concealment-missing.ts';
import { departureMissing } from './rules/completeness/departure-missing.ts';
import { destinationMissing } from './rules/completeness/destination-missing.ts';
import { detectionMissing } from './rules/completeness/detection-missing.ts';
import { directionUnknown } from './rules/completeness/direction-unknown.ts';
import { identityMissing } from './rules/completeness/identity-missing.ts';
import { meansMissing } from './rules/completeness/means-missing.ts';
import { outcomeMissing } from './rules/completeness/outcome-missing.ts';
import { placeMissing } from './rules/completeness/place-missing.ts';
import { quantityMissing } from './rules/completeness/quantity-missing.ts';
import { shortFormIncomplete } from './rules/completeness/short-form-incomplete.ts';
import { speciesUnnamed } from './rules/completeness/species-unnamed.ts';
import { containerDoubtful } from './rules/identifiers/container-doubtful.ts';
import { countryUnknown } from './rules/identifiers/country-unknown.ts';
import { flightNumberForm } from './rules/identifiers/flight-number-form.ts';
import { hsNational } from './rules/identifiers/hs-national.ts';
import { hsUnknown } from './rules/identifiers/hs-unknown.ts';
import { imoCheckDigit } from './rules/identifiers/imo-check-digit.ts';
import { locodeUnknown } from './rules/identifiers/locode-unknown.ts';
import { mmsiNotAShip } from './rules/identifiers/mmsi-not-a-ship.ts';
import { postalItemCountry } from './rules/identifiers/postal-item-country.ts';
import { waybillCheckDigit } from './rules/identifiers/waybill-check-digit.ts';
import { eMailInText } from './rules/nominal-data/e-mail-in-text.ts';
import { ibanInText } from './rules/nominal-data/iban-in-text.ts';
import { nameInText } from './rules/nominal-data/name-in-text.ts';
import { passportInText } from './rules/nominal-data/passport-in-text.ts';
import { plateInText } from './rules/nominal-data/plate-in-text.ts';
import { telephoneInText } from './rules/nominal-data/telephone-in-text.ts';
import { pictureExpected } from './rules/pictures/picture-expected.ts';
import { coordinatesOfNowhere } from './rules/plausibility/coordinates-of-nowhere.ts';
import { longAgo } from './rules/plausibility/long-ago.ts';
import { piecesNotWhole } from './rules/plausibility/pieces-not-whole.ts';
import { purityOfNothing } from './rules/plausibility/purity-of-nothing.ts';
import { quantityFactor1000 } from './rules/plausibility/quantity-factor-1000.ts';
import { quantityOutlier } from './rules/plausibility/quantity-outlier.ts';
import { reportingLag } from './rules/plausibility/reporting-lag.ts';
import { timeWithoutDay } from './rules/plausibility/time-without-day.ts';
import { unitAndCategory } from './rules/plausibility/unit-and-category.ts';

/** Every check of a report, in the order of the catalogue. */
export const ALL_CHECKS: readonly Check[] = [
  concealmentMissing,
  departureMissing,
  destinationMissing,
  detectionMissing,
  directionUnknown,
  identityMissing,
  meansMissing,
  outcomeMissing,
  placeMissing,
  quantityMissing,
  shortFormIncomplete,
  speciesUnnamed,
  containerDoubtful,
  countryUnknown,
  flightNumberForm,
  hsNational,
  hsUnknown,
  imoCheckDigit,
  locodeUnknown,
  mmsiNotAShip,
  postalItemCountry,
  waybillCheckDigit,
  coordinatesOfNowhere,
  longAgo,
  piecesNotWhole,
  purityOfNothing,
  quantityFactor1000,
  quantityOutlier,
  reportingLag,
  timeWithoutDay,
  unitAndCategory,
  arrestsAndPersons,
  handlingAndSharing,
  operationNational,
  sharingWithNobody,
  fewerPiecesThanPackages,
  hsAndCategory,
  productAndCategory,
  speciesAndAppendix,
  standingAndAuthenticity,
  locationOfOtherCountry,
  locodeOfOtherCountry,
  modeAndPlace,
  beforeEarlierStop,
  departedAfterSeizure,
  destinationAmongTransit,
  destinationIsDeparture,
  directionAndRoute,
  legRepeats,
  placeOffRoute,
  concealmentAndMode,
  concealmentNoneDescribed,
  containerRepeated,
  identityOfOtherMode,
  pictureExpected,
  eMailInText,
  ibanInText,
  nameInText,
  passportInText,
  plateInText,
  telephoneInText,
];
