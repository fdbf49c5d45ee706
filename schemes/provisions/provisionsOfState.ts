import type { ProvisionEntry } from './provision';

/** Codes, laws and decrees, by date. */
export const PROVISIONS_OF_STATE: readonly ProvisionEntry[] = [
  {
    number: '26/2015/NĐ-CP',
    date: '2015-03-09',
    issuer: 'CP',
    type: 'Nghị định',
    about: 'chế độ đối với cán bộ không đủ điều kiện về tuổi tái cử, tái bổ nhiệm',
    confidence: 'believed',
  },
  {
    number: '43/2019/QH14',
    date: '2019-06-14',
    issuer: 'QH',
    type: 'Luật',
    about: 'Luật Giáo dục',
    confidence: 'believed',
  },
  { number: '45/2019/QH14', date: '2019-11-20', issuer: 'QH', type: 'Bộ luật', about: 'Bộ luật Lao động' },
  {
    number: '107/2020/NĐ-CP',
    date: '2020-09-14',
    issuer: 'CP',
    type: 'Nghị định',
    about: 'tổ chức cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh',
  },
  { number: '135/2020/NĐ-CP', date: '2020-11-18', issuer: 'CP', type: 'Nghị định', about: 'tuổi nghỉ hưu' },
  {
    number: '83/2022/NĐ-CP',
    date: '2022-10-18',
    issuer: 'CP',
    type: 'Nghị định',
    about: 'nghỉ hưu ở tuổi cao hơn đối với cán bộ giữ chức vụ lãnh đạo, quản lý',
    confidence: 'believed',
  },
  {
    number: '177/2024/NĐ-CP',
    date: '2024-12-31',
    from: '2025-01-01',
    issuer: 'CP',
    type: 'Nghị định',
    about: 'chế độ đối với cán bộ không tái cử, không đủ tuổi tái cử, nghỉ hưu theo nguyện vọng',
    replaces: ['26/2015/NĐ-CP@2015-03-09'],
    confidence: 'believed',
  },
];
