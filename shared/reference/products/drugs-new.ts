import type { Entry } from '../../domain/reference/entry.ts';
import { entriesOf } from '../entry-lines.ts';

interface Family {
  readonly facts: string;
  /** What the family is called behind the name of a substance where the name alone is in no known script. */
  readonly ar: string;
  readonly ru: string;
}

/** New substances are known by the same letters and digits in every language. */
const sameEverywhere = ({ facts, ar, ru }: Family, lines: string): string =>
  [
    `# ${facts}`,
    ...lines
      .trim()
      .split('\n')
      .map((line) => {
        const [code, name = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
        return [code, name, name, name, `${name} (${ar})`, `${name} (${ru})`, name, aliases].join(' | ');
      }),
  ].join('\n');

const cannabinoids = sameEverywhere(
  {
    facts: 'parent=drugs group=nps-cannabinoids unit=KGM hs=2933',
    ar: 'قنب صناعي',
    ru: 'синтетический каннабиноид',
  },
  `
drugs.jwh-018 cas=209414-07-3 | JWH-018 | JWH018; spice JWH-018; AM-678
drugs.jwh-073 cas=208987-48-8 | JWH-073 | JWH073
drugs.jwh-081 cas=210179-46-7 | JWH-081 | JWH081
drugs.jwh-122 cas=619294-47-2 | JWH-122 | JWH122
drugs.jwh-167 | JWH-167 | JWH167
drugs.jwh-200 cas=103610-04-4 | JWH-200 | JWH200
drugs.jwh-203 cas=864445-54-5 | JWH-203 | JWH203
drugs.jwh-210 cas=824959-81-1 | JWH-210 | JWH210
drugs.jwh-250 cas=864445-43-2 | JWH-250 | JWH250
drugs.am-2201 cas=335161-24-5 | AM-2201 | AM2201
drugs.ur-144 cas=1199943-44-6 | UR-144 | UR144; TMCP-018
drugs.xlr-11 cas=1364933-54-9 | XLR-11 | XLR11; 5F-UR-144
drugs.fub-144 | FUB-144 | FUB-UR-144
drugs.rcs-4 cas=1345966-78-0 | RCS-4 | RCS4
drugs.thj-2201 | THJ-2201 | THJ-018; 5F-THJ
drugs.fubimina | FUBIMINA | BIM-2201
drugs.nm-2201 | NM-2201 | CBL-2201
drugs.sdb-006 | SDB-006 | SDB006
drugs.pb-22 cas=1400742-17-7 | PB-22 | QUPIC; QCBL-018
drugs.5f-pb-22 cas=1400742-41-7 | 5F-PB-22 | 5F-QUPIC
drugs.fub-pb-22 | FUB-PB-22 | QUFUBIC
drugs.bb-22 | BB-22 | QUCHIC
drugs.apinaca cas=1345973-53-6 | APINACA (AKB48) | APINACA; AKB48; AKB-48
drugs.5f-apinaca cas=1400742-13-3 | 5F-APINACA (5F-AKB48) | 5F-APINACA; 5F-AKB48; 5F-AKB-48
drugs.ab-fubinaca cas=1185282-01-2 | AB-FUBINACA | ABFUBINACA
drugs.ab-pinaca cas=1445752-09-9 | AB-PINACA | 5F-AB-PINACA; ABPINACA
drugs.ab-chminaca cas=1185887-21-1 | AB-CHMINACA | ABCHMINACA
drugs.adb-chminaca cas=1185887-13-1 | ADB-CHMINACA | MAB-CHMINACA
drugs.adbica | ADBICA | 5F-ADBICA
drugs.5f-amb | 5F-AMB | 5F-AMB-PINACA; AMB
drugs.amb-fubinaca cas=1971007-92-7 | AMB-FUBINACA (FUB-AMB) | AMB-FUBINACA; FUB-AMB; MMB-FUBINACA; MMB(N)-BZ-F
drugs.mdmb-chmica cas=1971007-95-0 | MDMB-CHMICA | MMB-CHMINACA
drugs.5f-adb cas=1715016-75-3 | 5F-ADB (5F-MDMB-PINACA) | 5F-ADB; 5F-MDMB-PINACA
drugs.4f-mdmb-binaca | 4F-MDMB-BINACA | 4F-ADB; 4F-MDMB-BICA
drugs.5f-mdmb-pica | 5F-MDMB-PICA | 5F-MDMB-2201
drugs.mdmb-4en-pinaca | MDMB-4en-PINACA | 5-CL-ADB-A; MDMB-PENINACA
drugs.adb-butinaca | ADB-BUTINACA | ADB-BINACA
drugs.cumyl-pinaca | CUMYL-PINACA | 5F-CUMYL-PINACA; CUMYL-4CN-BINACA; CUMYL-PEGACLONE
drugs.hu-210 cas=112830-95-2 | HU-210 | HU210
drugs.cp-47497 cas=70434-82-1 | CP 47,497 | CP-47497; CP 47; CP-55; CP 55,940
`,
);

/** Synthetic cannabinoids; all others that nobody has named yet come under the last. */
export const newSubstances: readonly Entry[] = entriesOf(`
${cannabinoids}
drugs.cannabinoids-other | Other synthetic cannabinoids | Autres cannabinoïdes de synthèse | Otros cannabinoides sintéticos | قنبيات صناعية أخرى | Прочие синтетические каннабиноиды | Outros canabinoides sintéticos
  synthetic cannabinoid; synthetic cannabinoids; spice; K2; herbal incense; synthetic marijuana; herbal mixtures; synthetic cannabis; 3-naphthoylindole; N-adamantyl-indole; black mamba; K2/spice; cannabinoïdes de synthèse; cannabinoïdes synthétiques; pète ton crâne; PTC; chimique; cannabinoides sintéticos; cannabinoide sintético; marihuana sintética; قنب صناعي; سبايس; القنب الصناعي; جوكر; بودر; спайс; спайсы; синтетический каннабиноид; синтетические каннабиноиды; курительные смеси; canabinoides sintéticos; canabinoide sintético; K4; maconha sintética
`);
