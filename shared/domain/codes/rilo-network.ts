import type { RiloId } from './countries.ts';

export interface RegionalSeat {
  readonly id: RiloId;
  readonly city: string;
  readonly country: string;
  readonly region: string;
  readonly languages: readonly string[];
  readonly weekend: readonly ('friday' | 'saturday' | 'sunday')[];
}

const usual = ['saturday', 'sunday'] as const;

/**
 * The eleven offices of the network's founding leaflet: the seed of the directory, which is where they are kept
 * afterwards. Castries is the seat of the Joint Intelligence Office of the Caribbean, which serves as its RILO.
 */
export const RILO_NETWORK: readonly RegionalSeat[] = [
  {
    id: 'RILO-COLOGNE',
    city: 'Cologne',
    country: 'DE',
    region: 'Western Europe',
    languages: ['en', 'fr', 'de'],
    weekend: usual,
  },
  {
    id: 'RILO-WARSAW',
    city: 'Warsaw',
    country: 'PL',
    region: 'Central and Eastern Europe',
    languages: ['en', 'pl'],
    weekend: usual,
  },
  {
    id: 'RILO-MOSCOW',
    city: 'Moscow',
    country: 'RU',
    region: 'Commonwealth of Independent States',
    languages: ['ru', 'en'],
    weekend: usual,
  },
  {
    id: 'RILO-BEIJING',
    city: 'Beijing',
    country: 'CN',
    region: 'Asia and the Pacific',
    languages: ['en', 'zh'],
    weekend: usual,
  },
  {
    id: 'RILO-RABAT',
    city: 'Rabat',
    country: 'MA',
    region: 'North Africa',
    languages: ['fr', 'ar', 'en'],
    weekend: usual,
  },
  {
    id: 'RILO-NAIROBI',
    city: 'Nairobi',
    country: 'KE',
    region: 'Eastern and Southern Africa',
    languages: ['en', 'fr', 'pt'],
    weekend: usual,
  },
  {
    id: 'RILO-DOUALA',
    city: 'Douala',
    country: 'CM',
    region: 'Central Africa',
    languages: ['fr', 'en', 'es'],
    weekend: usual,
  },
  {
    id: 'RILO-DAKAR',
    city: 'Dakar',
    country: 'SN',
    region: 'Western Africa',
    languages: ['fr', 'en', 'pt'],
    weekend: usual,
  },
  {
    id: 'RILO-RIYADH',
    city: 'Riyadh',
    country: 'SA',
    region: 'Middle East',
    languages: ['ar', 'en'],
    weekend: ['friday', 'saturday'],
  },
  {
    id: 'RILO-VALPARAISO',
    city: 'Valparaiso',
    country: 'CL',
    region: 'The Americas',
    languages: ['es', 'en', 'pt'],
    weekend: usual,
  },
  {
    id: 'RILO-CASTRIES',
    city: 'Castries',
    country: 'LC',
    region: 'Caribbean (Joint Intelligence Office)',
    languages: ['en', 'es', 'fr'],
    weekend: usual,
  },
];
