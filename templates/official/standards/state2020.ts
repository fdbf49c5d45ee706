import { PARTY_2026 } from './party2026';
import type { Standard } from './standard';

/**
 * Annex I of Nghị định 30/2020/NĐ-CP: papers of the State. The annex allows several combinations of sizes. Its footnote names
 * 13, 14 and 14 pt for quốc hiệu, tiêu ngữ and date, which are used here (H12).
 */
export const STATE_2020: Standard = {
  id: 'state-2020',
  provision: 'Nghị định 30/2020/NĐ-CP, ngày 05/3/2020, Phụ lục I',
  margin: PARTY_2026.margin,
  pageNumber: { size: 28 },
  heads: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size: 26, bold: true } },
    { text: 'Độc lập - Tự do - Hạnh phúc', look: { size: 28, bold: true } },
  ],
  // Width of the tiêu ngữ in Times New Roman bold 14 pt: 171.4 pt.
  headRule: 3428,
  superior: { size: 26 },
  issuer: { size: 26, bold: true },
  underIssuer: 0.4,
  numberForm: 'Số: {number}/{symbol}',
  numberJoin: '/',
  symbolJoin: '-',
  number: { size: 26 },
  date: { size: 28, italics: true },
  type: { size: 28, bold: true },
  subject: { size: 28, bold: true },
  underSubject: 0.4,
  addressing: { submission: 'Kính gửi:', look: { size: 28 } },
  groundsItalic: true,
  headingMark: '.',
  end: './.',
  signing: {
    authority: { size: 28, bold: true },
    post: { size: 28, bold: true },
    ownPost: { size: 28, bold: true },
    name: { size: 28, bold: true },
  },
  recipients: { head: { size: 24, bold: true, italics: true }, list: { size: 22 }, end: ';' },
  appendix: { capitals: false, label: { size: 28, bold: true }, numerals: 'roman' },
  secrecy: PARTY_2026.secrecy,
  urgency: { ...PARTY_2026.urgency, box: 'FF0000' },
  circulation: {
    texts: { hoi_nghi: 'XEM XONG TRẢ LẠI', noi_bo: 'LƯU HÀNH NỘI BỘ', thu_hoi: 'XEM XONG TRẢ LẠI' },
    look: { size: 26, bold: true },
    box: '000000',
  },
  draft: { size: 28, italics: true },
  copy: { size: 26 },
  typist: { look: { size: 22 }, capitals: false },
};
