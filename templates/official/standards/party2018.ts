import { PARTY_2026 } from './party2026';
import type { Standard } from './standard';

/**
 * Hướng dẫn 36-HD/VPTW of 03/4/2018 on Quy định 66-QĐ/TW: papers of the Party before 27/5/2026. `PARTY_2026` contains
 * what the two standards share.
 */
export const PARTY_2018: Standard = {
  ...PARTY_2026,
  id: 'party-2018',
  provision: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018',
  addressing: { ...PARTY_2026.addressing, submission: 'Kính gửi:' },
  recipients: { ...PARTY_2026.recipients, end: ',' },
  circulation: {
    ...PARTY_2026.circulation,
    texts: {
      hoi_nghi: 'XONG HỘI NGHỊ TRẢ LẠI',
      noi_bo: 'LƯU HÀNH NỘI BỘ',
      thu_hoi: 'XEM XONG TRẢ LẠI',
    },
  },
  typist: { look: { size: 16 }, capitals: true },
};
