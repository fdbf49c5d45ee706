import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { writeDate } from '@schemes/words/writeDate';
import { type Appointment, appointmentsOf } from '@templates/official/scheme/appointment';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { count, tableTitle } from '@templates/official/text/textBlocks';

/**
 * `Ban Chấp hành …: 27 đồng chí`, `Bí thư …: đồng chí Nguyễn Văn An`; one for each body and post, without full stop. `named`:
 * with the names of all members.
 */
export function appointmentLines(snapshot: Snapshot, named = false): readonly string[] {
  return appointmentsOf(snapshot, schemeNames(snapshot)).map(({ title, isPost, people }) => {
    const all = people.map(({ name }) => name);
    if (isPost) return `${title}: ${all.map((name) => `đồng chí ${name}`).join(', ')}`;
    return `${title}: ${count(people.length)} đồng chí${named ? `, gồm ${all.join(', ')}` : ''}`;
  });
}

/** Lines of a list: a dash before each, a full stop after the last. */
export function dashed(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`);
}

/** For each body its people with birth, home, day of admission and present post. */
export function appointmentTables(snapshot: Snapshot, width: number): readonly Block[] {
  return appointmentsOf(snapshot, schemeNames(snapshot)).flatMap((appointment) => [
    tableTitle(appointment.title),
    peopleTable(appointment, width),
  ]);
}

const centred = { align: 'center' } as const;

function peopleTable({ people }: Appointment, width: number): Block {
  const rows = people.map(({ name, row: { cells } }, i) => {
    const plain = (key: string) => (typeof cells[key] === 'string' ? [cells[key]] : []);
    const birth = plain('birth').map(writeDate);
    return textRow(i, {
      name: [name],
      male: cells.sex === 'male' ? birth : [],
      female: cells.sex === 'female' ? birth : [],
      ethnic: plain('ethnic'),
      home: plain('home_town'),
      party: plain('party_official').map(writeDate),
      post: plain('current_post'),
    });
  });
  const columns = [
    textColumn('Họ và tên', 'name', 60),
    textColumn('Nam', 'male', 26, { ...centred, group: 'Ngày, tháng, năm sinh' }),
    textColumn('Nữ', 'female', 26, { ...centred, group: 'Ngày, tháng, năm sinh' }),
    textColumn('Dân tộc', 'ethnic', 24, centred),
    textColumn('Quê quán', 'home', 60),
    textColumn('Ngày vào Đảng', 'party', 32, centred),
    textColumn('Chức vụ, đơn vị hiện nay', 'post', 90),
  ];
  return numberedTable(columns, rows, width);
}
