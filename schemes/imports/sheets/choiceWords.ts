/**
 * Words that offices write for the codes of choices, folded (`foldHeading`), by column. `readChoice` adds the product's own
 * labels. The lists have only words with one meaning in their column; the person who imports decides about all others.
 */
const RATING = {
  excellent: ['htxsnv', 'hoan thanh xuat sac nhiem vu', 'xuat sac', 'htxs', 'hoan thanh xuat sac'],
  good: ['httnv', 'hoan thanh tot nhiem vu', 'tot', 'htt', 'hoan thanh tot'],
  completed: ['htnv', 'hoan thanh nhiem vu', 'hoan thanh', 'ht'],
  failed: ['khtnv', 'khong hoan thanh nhiem vu', 'khong hoan thanh'],
  not_rated: ['chua xep loai', 'khong xep loai', 'chua danh gia'],
};
const YES_NO = { yes: ['x', 'co', 'v', 'dung', 'yes', '1'], no: ['khong', 'k', 'no', '0'] };
const POST = {
  committee: [
    'uy vien bch',
    'uv bch',
    'uvbch',
    'uy vien ban chap hanh',
    'bch',
    'ban chap hanh',
    'cap uy vien',
    'uy vien',
    'dang uy vien',
    'cuv',
  ],
  standing_committee: [
    'uy vien btv',
    'uv btv',
    'uvbtv',
    'uy vien ban thuong vu',
    'btv',
    'ban thuong vu',
    'uy vien thuong vu',
    'uvtv',
  ],
  secretary: ['bi thu', 'bt', 'bi thu dang uy'],
  standing_deputy: ['pho bi thu thuong truc', 'pbt thuong truc', 'pbttt', 'pbt tt', 'pho bi thu tt'],
  deputy_secretary: ['pho bi thu', 'pbt', 'pho bi thu dang uy'],
  inspection_head: ['chu nhiem ubkt', 'cn ubkt', 'chu nhiem uy ban kiem tra'],
  inspection_committee: ['uy vien ubkt', 'uv ubkt', 'uy vien uy ban kiem tra', 'ubkt'],
};

/** The words of offices for the codes of choices, by column and code. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sex: { male: ['nam', 'm', 'male', 'trai', 'ong'], female: ['nu', 'f', 'female', 'gai', 'ba'] },
  is_local: YES_NO,
  science: YES_NO,
  education: {
    none: ['khong', 'chua qua dao tao'],
    intermediate: ['trung cap', 'tc'],
    college: ['cao dang', 'cd'],
    university: ['dai hoc', 'dh', 'cu nhan', 'ky su', 'bac si'],
    master: ['thac si', 'thac sy', 'ths', 'th s', 'cao hoc'],
    doctor: ['tien si', 'tien sy', 'ts', 't s'],
  },
  political_theory: {
    none: ['chua', 'chua co', 'khong'],
    elementary: ['so cap', 'sc'],
    intermediate: ['trung cap', 'tc', 'tcct', 'tc llct', 'trung cap llct', 'trung cap ly luan chinh tri'],
    advanced: ['cao cap', 'cc', 'ccct', 'cc llct', 'cao cap llct', 'cao cap ly luan chinh tri'],
    bachelor: ['cu nhan', 'cn', 'cu nhan chinh tri', 'cn chinh tri'],
  },
  candidacy_kind: {
    re_election: ['tai cu', 'tc', 'tai cu cap uy', 'tham gia lai'],
    first_time: ['lan dau', 'ld', 'moi', 'tham gia lan dau', 'lan dau tham gia', 'nhan su moi'],
  },
  bloc: {
    party: ['dang', 'khoi dang', 'xay dung dang'],
    government: ['chinh quyen', 'khoi chinh quyen', 'nha nuoc', 'cq'],
    front: [
      'mttq doan the',
      'doan the',
      'mttq',
      'mat tran',
      'mat tran doan the',
      'mttq va cac doan the',
      'khoi mttq doan the',
    ],
    internal_affairs: ['noi chinh', 'khoi noi chinh', 'luc luong vu trang', 'llvt', 'quan su cong an'],
    grassroots: ['co so', 'thon', 'chi bo'],
    other: ['khac'],
  },
  slated: POST,
  committee_post: POST,
  concurrent_posts: {
    council_chair: ['chu tich hdnd', 'ct hdnd'],
    council_vice_chair: ['pho chu tich hdnd', 'pct hdnd', 'pho ct hdnd'],
    committee_chair: ['chu tich ubnd', 'ct ubnd'],
    committee_vice_chair: ['pho chu tich ubnd', 'pct ubnd', 'pho ct ubnd'],
    front_chair: ['chu tich mttq', 'ct mttq', 'chu tich ubmttq'],
    military_commander: [
      'chi huy truong',
      'chi huy truong quan su',
      'cht quan su',
      'chi huy truong bch quan su',
    ],
    police_chief: ['truong cong an', 'ta cong an'],
  },
  rating_1: RATING,
  rating_2: RATING,
  rating_3: RATING,
  review_plan: {
    re_election: ['tai cu'],
    retire: ['nghi huu', 'nghi', 'nghi che do'],
    reassign: ['bo tri khac', 'chuyen cong tac', 'dieu dong'],
  },
};
