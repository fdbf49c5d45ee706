import type { ProvisionEntry } from './provision';

/** Guidance of the Central Organisation Commission and the Central Office, by date. */
export const PROVISIONS_OF_BOARDS: readonly ProvisionEntry[] = [
  {
    number: '15-HD/BTCTW',
    date: '2012-11-05',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'quy hoạch cán bộ lãnh đạo, quản lý',
  },
  {
    number: '26-HD/BTCTW',
    date: '2014-08-18',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'thực hiện Chỉ thị 36-CT/TW năm 2014',
  },
  {
    number: '06-HD/BTCTW',
    date: '2017-02-24',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'bổ sung hướng dẫn quy hoạch cán bộ',
    amends: ['15-HD/BTCTW@2012-11-05'],
  },
  {
    number: '36-HD/VPTW',
    date: '2018-04-03',
    issuer: 'VPTW',
    type: 'Hướng dẫn',
    about: 'thể thức và kỹ thuật trình bày văn bản của Đảng',
  },
  {
    number: '28-HD/BTCTW',
    date: '2019',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'nhân sự cấp ủy nơi sáp nhập đơn vị hành chính, nhiệm kỳ 2020-2025',
  },
  {
    number: '26-HD/BTCTW',
    date: '2019-10-18',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'công tác nhân sự đại hội theo Chỉ thị 35-CT/TW năm 2019',
  },
  {
    number: '16-HD/BTCTW',
    date: '2022-02-15',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'thực hiện quy định về quy hoạch cán bộ',
  },
  {
    number: '27-HD/BTCTW',
    date: '2024-08-26',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'thực hiện Chỉ thị 35-CT/TW năm 2024',
  },
  {
    number: '31-HD/BTCTW',
    date: '2025-04-23',
    issuer: 'BTCTW',
    type: 'Hướng dẫn',
    about: 'nhân sự cấp ủy cấp xã mới và nơi hợp nhất, sáp nhập',
  },
  {
    number: '05-HD/VPTW',
    date: '2026-05-27',
    issuer: 'VPTW',
    type: 'Hướng dẫn',
    about: 'thể thức và kỹ thuật trình bày văn bản của Đảng',
    replaces: ['36-HD/VPTW@2018-04-03'],
  },
];
