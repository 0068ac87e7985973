import { type Office, OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';

const founding = { by: { id: 'root', office: 'WCO' }, at: new Date('2026-01-01T00:00:00Z') };
const office = (id: string, data: unknown): Office => savedOffice(id, OfficeData.parse(data), founding);
const homeRegion = 'eu-west-1';

export const france = office('NCP-FR', {
  role: 'NCP',
  name: 'French Customs',
  country: 'FR',
  rilo: 'RILO-COLOGNE',
  homeRegion,
});
export const senegal = office('NCP-SN', {
  role: 'NCP',
  name: 'Senegalese Customs',
  country: 'SN',
  rilo: 'RILO-DAKAR',
  homeRegion,
});
export const dakar = office('RILO-DAKAR', {
  role: 'RILO',
  name: 'RILO West Africa',
  country: 'SN',
  serves: ['SN', 'GM', 'ML'],
  homeRegion,
});
export const secretariat = office('WCO', { role: 'WCO', name: 'WCO Secretariat', country: 'BE', homeRegion });
export const partner = office('PARTNER-UNODC', { role: 'PARTNER', name: 'UNODC', homeRegion });
