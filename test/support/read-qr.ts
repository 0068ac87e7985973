import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import * as z from 'zod';

const Pixels = z.object({ width: z.number(), height: z.number(), data: z.base64() });

// A program for the browser, which decodes PNG files; on a page of its own, as the pages under test allow nothing.
const pixelsOf = (base64: string): string => `(async () => {
  const bytes = Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { width, height, data: btoa(data.reduce((text, byte) => text + String.fromCharCode(byte), '')) };
})()`;

/** What a phone's camera reads from a picture as the browser shows it. */
export const readQr = async (picture: Locator): Promise<string> => {
  const png = (await picture.screenshot()).toString('base64');
  const blank = await picture.page().context().newPage();
  const { data, ...size } = Pixels.parse(await blank.evaluate(pixelsOf(png)));
  await blank.close();
  return decodeQR({ ...size, data: Buffer.from(data, 'base64') });
};
