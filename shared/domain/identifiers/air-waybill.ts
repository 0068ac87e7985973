/** Eleven digits: the airline's prefix, then a serial number of seven with its remainder modulo 7 (IATA Res. 600a). */
const AIR_WAYBILL = /^(\d{3})[ -]?(\d{4})[ -]?(\d{4})$/;

/** @returns prefix and serial number, or undefined for what has not the form of an air waybill at all */
export const airWaybill = (
  given: string,
): { readonly isRight: boolean; readonly plain: string } | undefined => {
  const [, prefix, first, last] = AIR_WAYBILL.exec(given) ?? [];
  if (!prefix || !first || !last) return undefined;
  const serial = `${first}${last}`;
  return {
    isRight: Number(serial.slice(0, 7)) % 7 === Number(serial[7]),
    plain: `${prefix}-${serial}`,
  };
};
