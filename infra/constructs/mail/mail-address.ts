import type { Region } from '../../config.ts';

/** The name that a region takes mail under. */
export const mailHost = ({ host }: Region, mailDomain: string) => `${host}.${mailDomain}`;

/** Where offices of a region mail reports to. */
export const reportAddress = (region: Region, mailDomain: string) => `report@${mailHost(region, mailDomain)}`;
