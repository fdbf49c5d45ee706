/** An item of form 2C. `labels`: its folded labels, as sources of a regular expression. */
export interface FormField {
  readonly id: string;
  /** Key of the roster column that the item fills; null if the roster has no such column. */
  readonly column: string | null;
  readonly labels: readonly string[];
  /** Whether the label begins a part of free text or a table. Labels after it are not read as items. */
  readonly isPart?: true;
  /** Whether a date may follow the label without a colon. */
  readonly isDate?: true;
}

const OF_PARTY = '(?: dang cong san viet nam| dang csvn| dcsvn| dang)';

/**
 * The items of the forms 2C-TCTW/98, 2C-BNV/2008 and later ones. Items are recognised by their labels, because their numbers
 * differ from form to form.
 */
export const FORM_FIELDS: readonly FormField[] = [
  {
    id: 'fullName',
    column: 'full_name',
    labels: [
      'ho(?:,| va)? ?ten(?: khai sinh)?',
      'ho va chu dem va ten',
      'ho,? chu dem(?:,| va) ten khai sinh',
    ],
  },
  { id: 'otherNames', column: null, labels: ['(?:cac )?ten(?: goi)? khac', 'bi danh', 'ten thuong dung'] },
  {
    id: 'birth',
    column: 'birth',
    labels: [
      'ngay(?:,? ?thang)?(?:,?(?: va)? ?nam)? sinh',
      'sinh ngay(?:,? ?thang(?:,?(?: va)? ?nam)?)?',
      'nam sinh',
      'sinh nam',
    ],
    isDate: true,
  },
  { id: 'sex', column: 'sex', labels: ['gioi tinh', 'nam ?(?:,|/|hay|-) ?nu(?= ?:|\\s*[.…]{2})'] },
  { id: 'birthPlace', column: null, labels: ['noi sinh'] },
  { id: 'homeTown', column: 'home_town', labels: ['que quan', 'nguyen quan'] },
  { id: 'residence', column: 'residence', labels: ['(?:noi|cho) o(?: hien nay| hien tai)?'] },
  {
    id: 'permanentResidence',
    column: null,
    labels: ['noi dang ky(?: ho khau)? thuong tru', 'ho khau thuong tru', 'noi dang ky ho khau'],
  },
  { id: 'telephone', column: null, labels: ['(?:so )?dien thoai(?: lien he)?', 'd/thoai', 'email'] },
  { id: 'ethnic', column: 'ethnic', labels: ['dan toc'] },
  { id: 'religion', column: 'religion', labels: ['ton giao'] },
  { id: 'familyClass', column: null, labels: ['thanh phan(?: gia dinh)?(?: xuat than)?'] },
  {
    id: 'formerJob',
    column: null,
    labels: ['nghe nghiep(?: ban than)?(?: truoc)? khi(?: duoc)? tuyen dung'],
  },
  { id: 'recruited', column: null, labels: ['ngay(?: duoc)? tuyen dung'], isDate: true },
  {
    id: 'recruiter',
    column: null,
    labels: ['(?:vao )?co quan nao,? o dau', 'co quan(?:,? don vi)? tuyen dung'],
  },
  {
    id: 'joinedOffice',
    column: null,
    labels: ['ngay (?:vao|ve) co quan hien(?: nay)?(?: dang)? cong tac', 'ngay ve co quan hien nay'],
    isDate: true,
  },
  { id: 'revolution', column: null, labels: ['ngay tham gia cach mang'], isDate: true },
  {
    id: 'partyProbation',
    column: 'party_probation',
    labels: [`ngay vao${OF_PARTY}`, `ngay(?: duoc)? ket nap(?: vao)?${OF_PARTY}?`, `vao${OF_PARTY}`],
    isDate: true,
  },
  { id: 'partyOfficial', column: 'party_official', labels: ['(?:ngay )?chinh thuc'], isDate: true },
  {
    id: 'organisations',
    column: null,
    labels: ['ngay tham gia(?: cac)? to chuc chinh tri ?(?:,|-)? ?xa hoi'],
    isDate: true,
  },
  { id: 'enlisted', column: null, labels: ['ngay nhap ngu'], isDate: true },
  { id: 'discharged', column: null, labels: ['ngay xuat ngu'], isDate: true },
  {
    id: 'rankInArmy',
    column: null,
    labels: ['quan ham(?:,? chuc vu)?(?: cao nhat)?', 'cap bac quan ham'],
  },
  { id: 'schooling', column: null, labels: ['trinh do hoc van'] },
  {
    id: 'generalEducation',
    column: 'general_education',
    labels: ['(?:trinh do )?giao duc pho thong', 'trinh do van hoa', 'trinh do pho thong'],
  },
  {
    id: 'qualification',
    column: 'education',
    labels: [
      'trinh do chuyen mon(?:,? nghiep vu)?(?: cao nhat)?',
      '(?:trinh do )?chuyen mon(?:,? nghiep vu)? cao nhat',
    ],
  },
  {
    id: 'degree',
    column: 'education',
    labels: ['hoc vi(?: cao nhat)?', 'hoc ham ?(?:,|/|-|va)? ?hoc vi(?: cao nhat)?'],
  },
  { id: 'academicTitle', column: null, labels: ['hoc ham(?: cao nhat)?', 'chuc danh khoa hoc'] },
  { id: 'speciality', column: 'speciality', labels: ['chuyen nganh(?: dao tao)?', 'nganh dao tao'] },
  {
    id: 'politicalTheory',
    column: 'political_theory',
    labels: ['(?:trinh do )?(?:ly|li) luan chinh tri'],
  },
  { id: 'stateManagement', column: null, labels: ['quan ly nha nuoc', 'quan li nha nuoc'] },
  { id: 'foreignLanguage', column: 'foreign_language', labels: ['(?:trinh do )?ngoai ngu'] },
  { id: 'ethnicLanguage', column: null, labels: ['tieng dan toc(?: thieu so)?'] },
  { id: 'computing', column: 'computing', labels: ['(?:trinh do )?tin hoc'] },
  { id: 'committee', column: null, labels: ['cap uy hien tai', 'cap uy kiem', 'cap uy hien nay'] },
  {
    id: 'currentPost',
    column: 'current_post',
    labels: ['chuc vu', 'chuc vu ?(?:\\(chuc danh\\)|,? ?chuc danh)? ?(?:hien nay|hien tai|dang dam nhiem)'],
  },
  { id: 'duties', column: null, labels: ['cong viec chinh(?: duoc giao)?', 'cong tac chinh(?: dang lam)?'] },
  {
    id: 'grade',
    column: null,
    labels: ['ngach(?: cong chuc)?(?: ?,? ?\\(?vien chuc\\)?)?', 'chuc danh nghe nghiep'],
  },
  { id: 'gradeCode', column: null, labels: ['ma(?: so)? ngach', 'ma so'] },
  { id: 'pay', column: null, labels: ['bac luong', 'he so(?: luong)?', 'ngay huong', 'tu thang'] },
  { id: 'allowance', column: null, labels: ['phu cap chuc vu', 'phu cap khac'] },
  {
    id: 'honours',
    column: null,
    labels: ['danh hieu(?: duoc)?(?: nha nuoc)? phong(?: tang)?(?: cao nhat)?'],
  },
  { id: 'strength', column: null, labels: ['so truong(?: cong tac)?', 'cong viec da lam lau nhat'] },
  { id: 'commendation', column: 'commendation', labels: ['khen thuong'] },
  { id: 'discipline', column: 'commendation', labels: ['(?:ky|ki) luat'] },
  {
    id: 'health',
    column: null,
    labels: ['tinh trang suc khoe', 'suc khoe', '(?:chieu )?cao', 'can nang', 'nhom mau'],
  },
  {
    id: 'policy',
    column: null,
    labels: ['(?:la )?thuong binh(?: hang| loai)?', '(?:la con )?gia dinh (?:chinh sach|liet si|liet sy)'],
  },
  {
    id: 'identity',
    column: null,
    labels: [
      'so (?:chung minh nhan dan|cmnd|cmtnd|can cuoc(?: cong dan)?|cccd|dinh danh(?: ca nhan)?)(?:/(?:cccd|can cuoc))?',
      'so so bhxh',
      'ngay cap',
      'noi cap',
      'so the dang(?: vien)?',
      'so hieu(?: can bo)?(?:,? cong chuc)?',
    ],
  },
  { id: 'training', column: null, labels: ['dao tao,? boi duong[^:\\n\\t]{0,120}'], isPart: true },
  {
    id: 'career',
    column: null,
    labels: ['(?:tom tat )?qua trinh (?:cong tac|hoat dong)[^:\\n\\t]{0,60}'],
    isPart: true,
  },
  { id: 'past', column: null, labels: ['dac diem lich su ban than'], isPart: true },
  {
    id: 'abroad',
    column: null,
    labels: ['quan he voi(?: to chuc)?(?: nguoi)? nuoc ngoai[^:\\n\\t]{0,60}'],
    isPart: true,
  },
  { id: 'family', column: null, labels: ['quan he gia dinh[^:\\n\\t]{0,60}'], isPart: true },
  { id: 'economy', column: null, labels: ['hoan canh kinh te(?: gia dinh)?'], isPart: true },
  {
    id: 'payHistory',
    column: null,
    labels: ['(?:dien bien )?qua trinh luong[^:\\n\\t]{0,60}'],
    isPart: true,
  },
  { id: 'assessment', column: null, labels: ['nhan xet,? danh gia[^:\\n\\t]{0,80}'], isPart: true },
];
