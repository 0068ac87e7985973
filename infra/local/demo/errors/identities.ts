import { airWaybill } from '../../../../shared/domain/identifiers/air-waybill.ts';
import { containerCheck } from '../../../../shared/domain/identifiers/container.ts';
import { isImoShip } from '../../../../shared/domain/identifiers/imo.ts';
import { isPostalItem } from '../../../../shared/domain/identifiers/postal-item.ts';
import type { Chance } from '../random.ts';

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.int(0, 9)).join('');

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The first of the made-up numbers, with one digit put in, that is as wanted. */
const numberLike = (
  make: (digit: number) => string,
  isWanted: (number: string) => boolean,
  chance: Chance,
) => {
  const all = TEN.map(make).filter(isWanted);
  return all.length > 0 ? chance.pick(all) : undefined;
};

const sought = (seek: () => string | undefined): string => {
  for (;;) {
    const found = seek();
    if (found) return found;
  }
};

/** Owner's code of nobody. */
export const containerNumber = (chance: Chance, check: 'right' | 'doubtful' = 'right'): string =>
  sought(() => {
    const body = `CENU${digits(chance, 6)}`;
    return numberLike(
      (digit) => `${body}${digit}`,
      (number) => containerCheck(number) === check,
      chance,
    );
  });

export const imoNumber = (chance: Chance, isRight: boolean): string =>
  sought(() => {
    const body = `9${digits(chance, 5)}`;
    return numberLike(
      (digit) => `${body}${digit}`,
      (number) => isImoShip(number) === isRight,
      chance,
    );
  });

export const waybillNumber = (chance: Chance, isRight: boolean): string =>
  sought(() => {
    const body = `000-${digits(chance, 7)}`;
    return numberLike(
      (digit) => `${body}${digit}`,
      (number) => airWaybill(number)?.isRight === isRight,
      chance,
    );
  });

export const postalNumber = (chance: Chance, country: string): string =>
  sought(() => {
    const body = `RX${digits(chance, 8)}`;
    return numberLike(
      (digit) => `${body}${digit}${country}`,
      (number) => isPostalItem(number) === true,
      chance,
    );
  });

/** A ship's number begins with the digits of a country. */
export const mmsiNumber = (chance: Chance): string => `${chance.int(205, 250)}${digits(chance, 6)}`;

/** Goes with whatever stands before it: ten digits for a telephone, eight for a document. */
export const anyDigits = digits;

const VESSELS = ['Nordlys', 'Estrela', 'Blue Heron', 'Aurora', 'Sirocco', 'Meridian', 'Albatros', 'Palmyra'];
export const vesselName = (chance: Chance): string => chance.pick(VESSELS);
