import type { Standard } from './standard';

const SECRECY = { mat: 'MẬT', toi_mat: 'TỐI MẬT', tuyet_mat: 'TUYỆT MẬT' } as const;
const URGENCY = { khan: 'KHẨN', thuong_khan: 'THƯỢNG KHẨN', hoa_toc: 'HỎA TỐC' } as const;

/** Hướng dẫn 05-HD/VPTW of 27/5/2026 on Quy định 399-QĐ/TW: papers of the Party from that day. */
export const PARTY_2026: Standard = {
  id: 'party-2026',
  provision: 'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026',
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 },
  pageNumber: { size: 28 },
  heads: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', look: { size: 30, bold: true } }],
  // Width in Times New Roman bold 15 pt from the font's metrics: 206,7 pt.
  headRule: 4133,
  superior: { size: 28 },
  issuer: { size: 28, bold: true },
  underIssuer: 'star',
  numberForm: 'Số {number}-{symbol}',
  numberJoin: '-',
  symbolJoin: '/',
  number: { size: 28 },
  date: { size: 28, italics: true },
  type: { size: 32, bold: true },
  subject: { size: 28, bold: true },
  underSubject: '-----',
  addressing: { submission: 'Kính trình:', look: { size: 28, italics: true } },
  groundsItalic: false,
  headingMark: '-',
  end: '.',
  signing: {
    authority: { size: 28, bold: true },
    post: { size: 28, bold: false },
    ownPost: { size: 28, bold: true },
    name: { size: 28, bold: true },
  },
  recipients: { head: { size: 28, underline: true }, list: { size: 24 }, end: ';' },
  appendix: { capitals: true, label: { size: 28, bold: true }, numerals: 'arabic' },
  secrecy: { texts: SECRECY, look: { size: 28, bold: true } },
  urgency: { texts: URGENCY, look: { size: 28, bold: true } },
  circulation: {
    texts: { hoi_nghi: 'TÀI LIỆU HỘI NGHỊ', noi_bo: 'LƯU HÀNH NỘI BỘ', thu_hoi: 'TÀI LIỆU THU HỒI' },
    look: { size: 24, bold: true },
  },
  draft: { size: 28, italics: true },
  copy: { size: 28 },
  typist: { look: { size: 22 }, capitals: false },
};
