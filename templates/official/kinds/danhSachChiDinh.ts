import { appointmentParts, appointmentsOf, missingAppointment } from '@templates/official/scheme/appointment';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { appointmentTables } from '@templates/official/sheets/appointmentBlocks';
import { count } from '@templates/official/text/textBlocks';

/** Danh sách đề nghị chỉ định: the people proposed for each body and post of an appointed committee. */
export const danhSachChiDinh = annexPaper({
  kind: 'danhSachChiDinh',
  stem: 'danh-sach-chi-dinh',
  type: 'DS',
  heading: 'Danh sách nhân sự',
  subject: ({ committee, term }) => `đề nghị chỉ định tham gia ${committee}, ${term}`,
  needs: { tables: ['roster'], steps: 'none', text: false },
  parts: appointmentParts,
  tables: (snapshot, { width }) => appointmentTables(snapshot, width),
  closing(snapshot) {
    const [committee] = appointmentsOf(snapshot, schemeNames(snapshot));
    return `Danh sách đề nghị chỉ định có ${count(committee?.people.length ?? 0)} đồng chí tham gia cấp ủy`;
  },
  lacks: missingAppointment,
});
