import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { BALLOT_SHOWS } from '@templates/official/setting/shownFields';
import {
  type KnownPerson,
  knownPeople,
  type PersonForm,
  personForms,
} from '@templates/official/sheets/personForms';
import { settingFor } from '@templates/official/sheets/sheet';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { text } from '@templates/official/text/textBlocks';

/** Sơ yếu lý lịch of form 2C-TCTW for everyone on the roster: what is known is filled in, the rest is written by the person. */
export const soYeuLyLich: PaperDefinition = {
  kind: 'soYeuLyLich',
  stem: 'so-yeu-ly-lich',
  type: 'PL',
  title: 'paper.soYeuLyLich',
  form: 'blank',
  face: ['issuer', 'superior'],
  shows: ['superior', 'issuer', ...BALLOT_SHOWS],
  needs: { tables: ['roster'], steps: 'none', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['roster']).length > 0 ? [null] : []),
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(soYeuLyLich, given);
    return personForms(soYeuLyLich, {
      setting,
      type: 'Sơ yếu lý lịch',
      subject: setting.subject ?? 'của cán bộ (mẫu 2C-TCTW)',
      forms: knownPeople(snapshot).map(curriculum),
    });
  },
  lacks: (snapshot) => missingTables(snapshot, ['roster']),
};

/** Items of the form in its order. A label that begins with a number is an item; `{column}` is a column of the roster. */
const ITEMS: readonly string[] = [
  '1) Họ và tên khai sinh: {full_name}. Nam, nữ: {sex}',
  '2) Các tên gọi khác: {}',
  '3) Cấp ủy hiện tại: {}. Chức vụ (Đảng, đoàn thể, chính quyền): {current_post}',
  '4) Sinh ngày: {birth}. 5) Nơi sinh: {}',
  '6) Quê quán: {home_town}',
  '7) Nơi ở hiện nay: {residence}. Điện thoại: {}',
  '8) Dân tộc: {ethnic}. 9) Tôn giáo: {religion}',
  '10) Thành phần gia đình xuất thân: {}',
  '11) Nghề nghiệp bản thân trước khi được tuyển dụng: {}',
  '12) Ngày được tuyển dụng: {}. Vào cơ quan nào, ở đâu: {}',
  '13) Ngày vào cơ quan hiện đang công tác: {}. Ngày tham gia cách mạng: {}',
  '14) Ngày vào Đảng Cộng sản Việt Nam: {party_probation}. Ngày chính thức: {party_official}',
  '15) Ngày tham gia các tổ chức chính trị - xã hội: {}',
  '16) Ngày nhập ngũ: {}. Ngày xuất ngũ: {}. Quân hàm, chức vụ cao nhất: {}',
  '17) Giáo dục phổ thông: {general_education}. Trình độ chuyên môn cao nhất: {education}. Chuyên ngành: {speciality}. Lý luận chính trị: {political_theory}. Ngoại ngữ: {foreign_language}. Tin học: {computing}',
  '18) Công tác chính đang làm: {}',
  '19) Ngạch công chức: {}. Mã số: {}. Bậc lương, hệ số: {}. Từ tháng: {}',
  '20) Danh hiệu được phong: {}',
  '21) Sở trường công tác: {}. Công việc đã làm lâu nhất: {}',
  '22) Khen thưởng: {commendation}',
  '23) Kỷ luật: {}',
  '24) Tình trạng sức khỏe: {}. Chiều cao: {}. Cân nặng: {}. Nhóm máu: {}',
  '25) Số căn cước công dân: {}. Thương binh loại: {}. Gia đình liệt sĩ: {}',
];

const SHORT_DOTS = '……………';

function curriculum(person: KnownPerson): PersonForm {
  const filled = (item: string) =>
    `${item.replace(/\{(\w*)\}/gu, (_, column: string) => (column === '' ? SHORT_DOTS : person.value(column)))}.`;
  return {
    body: [
      ...ITEMS.map((item) => text(filled(item).replaceAll('….', '…'))),
      text('26) Đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, lý luận chính trị, ngoại ngữ:'),
      emptyTable(['Tên trường', 'Ngành học', 'Thời gian học', 'Hình thức học', 'Văn bằng, chứng chỉ'], 4),
      text('27) Tóm tắt quá trình công tác:'),
      emptyTable(['Từ tháng, năm đến tháng, năm', 'Chức danh, chức vụ, đơn vị công tác'], 6),
      text(`28) Đặc điểm lịch sử bản thân: ${SHORT_DOTS}`),
      text(`29) Quan hệ với nước ngoài: ${SHORT_DOTS}`),
      text('30) Quan hệ gia đình:'),
      emptyTable(['Quan hệ', 'Họ và tên', 'Năm sinh', 'Quê quán, nghề nghiệp, chức vụ, nơi ở'], 6),
      text(`31) Hoàn cảnh kinh tế gia đình: ${SHORT_DOTS}`),
      text('Tôi cam đoan những lời khai trên đây là đúng sự thật.'),
    ],
    signed: {
      left: { post: 'Xác nhận của cơ quan quản lý', name: '' },
      right: { post: 'Người khai', name: person.name },
    },
  };
}

/** A table to be filled in by hand. */
function emptyTable(heads: readonly string[], count: number): Block {
  const columns = heads.map((head, i) => textColumn(head, `c${i}`, head.length * 2 + 10));
  return numberedTable(
    columns,
    Array.from({ length: count }, (_, i) => textRow(i, {})),
    TEXT_WIDTH,
  );
}
