/** Ships' numbers begin with the maritime identification digits of a country, 201 to 775 (ITU-R M.585). */
export const isShipMmsi = (number: string): boolean => {
  const digits = Number(number.slice(0, 3));
  return digits >= 201 && digits <= 775;
};
