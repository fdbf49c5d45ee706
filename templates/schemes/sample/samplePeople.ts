import type { CellValue } from '@schemes/model/cells/cell';
import { sortCodes } from '@schemes/model/cells/parseCell';
import type { StepGroup } from '@schemes/model/steps/steps';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import { orderKey } from '@templates/schemes/starting/orderKey';

/** Columns of `PEOPLE`; the last may be blank. */
const KEYS = [
  'full_name',
  'sex',
  'birth',
  'ethnic',
  'home_town',
  'residence',
  'is_local',
  'party_official',
  'education',
  'speciality',
  'political_theory',
  'current_post',
  'candidacy_kind',
  'slated',
  'concurrent_posts',
  'bloc',
  'science',
  'field',
  'votes',
] as const;

/** Thirty invented people for the 27 seats of the committee; one line, one person. */
const PEOPLE = `
Nguyễn Đức Thịnh|male|1977-04|Kinh|xã Phú Lâm, tỉnh Hải Thanh|thôn Bình Minh|no|2001-05-19|master|Quản lý công|advanced|Bí thư Đảng ủy, Chủ tịch HĐND xã|re_election|committee secretary standing_committee|council_chair|party|no||57 25 25
Trần Quốc Bảo|male|1972-09|Kinh|xã Minh Tân|thôn An Lạc|yes|1998-02-03|university|Luật|advanced|Phó Bí thư Thường trực Đảng ủy|re_election|committee standing_committee standing_deputy||party|no||56 25 25
Lê Minh Khôi|male|1980-11|Kinh|xã An Sơn, tỉnh Hải Thanh|thôn Hòa Bình|no|2005-09-02|master|Quản lý kinh tế|advanced|Phó Bí thư Đảng ủy, Chủ tịch UBND xã|re_election|committee standing_committee deputy_secretary|committee_chair|government|no|Kinh tế|56 24 25
Phạm Thị Hồng Vân|female|1975-05|Kinh|xã Minh Tân|thôn Kim Sơn|yes|2000-10-20|university|Hành chính học|advanced|Phó Chủ tịch HĐND xã|re_election|committee standing_committee|council_vice_chair|government|no||54 24 24
Đỗ Hải Yến|female|1985-03|Kinh|xã Minh Tân|thôn Phú Hải|yes|2011-03-08|master|Khoa học môi trường|advanced|Phó Chủ tịch UBND xã|first_time|committee standing_committee|committee_vice_chair|government|yes|Môi trường|53 24 24
Hoàng Văn Lực|male|1971-12|Kinh|xã Minh Tân|thôn Cầu Đá|yes|1997-06-22|university|Kinh tế|advanced|Chủ nhiệm Ủy ban Kiểm tra Đảng ủy|re_election|committee standing_committee inspection_head|inspection_head|party|no||55 25 24
Vũ Thị Thanh Mai|female|1979-08|Kinh|xã Đông Hà, tỉnh Hải Thanh|thôn Đồng Tiến|no|2004-11-07|university|Xây dựng Đảng|bachelor|Trưởng Ban Xây dựng Đảng|re_election|committee standing_committee|party_building_head|party|no||54 23 24
Bùi Xuân Trường|male|1982-05|Kinh|xã Minh Tân|thôn Gò Me|yes|2006-12-22|university|Quân sự|advanced|Chỉ huy trưởng Ban Chỉ huy Quân sự xã|re_election|committee standing_committee|military_commander|internal_affairs|no|Quân sự|55 24 24
Ngô Tiến Dũng|male|1984-01|Kinh|xã Tam Giang, tỉnh Hải Thanh|thôn Tân Thành|no|2009-08-19|university|An ninh|advanced|Trưởng Công an xã|first_time|committee standing_committee|police_chief|internal_affairs|no|Công an|52 23 23
Đặng Thị Kim Oanh|female|1973-02|Kinh|xã Minh Tân|thôn Lộc Thọ|yes|1999-03-26|university|Công tác xã hội|advanced|Chủ tịch Ủy ban MTTQ xã|re_election|committee standing_committee|front_chair|front|no||53 23 23
Phan Văn Hậu|male|1974-10|Kinh|xã Minh Tân|thôn Phú Hải|yes|2001-02-03|university|Luật|intermediate|Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy|re_election|committee inspection_committee||party|no||51 23 23
Lương Thị Bích Ngọc|female|1981-07|Kinh|xã Minh Tân|thôn Bình Minh|yes|2007-05-19|university|Văn thư, lưu trữ|intermediate|Chánh Văn phòng Đảng ủy|re_election|committee||party|no||52 22 23
Trịnh Công Minh|male|1987-09|Kinh|xã Minh Tân|thôn An Lạc|yes|2013-09-02|master|Chính trị học|advanced|Phó Trưởng Ban Xây dựng Đảng|first_time|committee inspection_committee||party|no||50 22 22
Dương Văn Tuấn|male|1978-02|Kinh|xã Minh Tân|thôn Hòa Bình|yes|2003-10-14|university|Quản trị văn phòng|intermediate|Chánh Văn phòng HĐND và UBND xã|re_election|committee||government|no||51 22 22
Hà Thị Lan Phương|female|1983-01|Kinh|xã An Sơn, tỉnh Hải Thanh|thôn Kim Sơn|no|2010-03-08|university|Y tế công cộng|intermediate|Trưởng phòng Văn hóa - Xã hội|first_time|committee||government|yes|Y tế|49 21 22
Mai Thanh Sơn|male|1979-12|Kinh|xã Minh Tân|thôn Đồng Tiến|yes|2005-01-15|university|Kỹ thuật xây dựng|intermediate|Trưởng phòng Kinh tế|re_election|committee||government|yes|Xây dựng|50 22 22
Cao Đình Phúc|male|1988-06|Kinh|xã Minh Tân|thôn Cầu Đá|yes|2015-06-01|university|Công nghệ thông tin|intermediate|Giám đốc Trung tâm Phục vụ hành chính công|first_time|committee||government|yes|Chuyển đổi số|51 23 23
Tạ Quang Huy|male|1973-05|Kinh|xã Minh Tân|thôn Phú Hải|yes|2000-12-22|university|Tài chính|intermediate|Phó Trưởng Ban Kinh tế - Ngân sách HĐND xã|re_election|committee||government|no|Tài chính|47 21 21
Nông Thị Hà|female|1986-04|Tày|xã Vân Trình, tỉnh Hải Thanh|thôn Gò Me|no|2012-03-26|university|Giáo dục học|intermediate|Phó Chủ tịch Ủy ban MTTQ, Bí thư Đoàn xã|first_time|committee||front|no|Thanh niên|49 22 22
Triệu Văn Thành|male|1982-10|Dao|xã Minh Tân|thôn Gò Me|yes|2008-10-14|university|Nông học|intermediate|Chủ tịch Hội Nông dân xã|first_time|committee||front|no|Nông nghiệp|48 21 21
Phùng Thị Thu Hiền|female|1977-09|Kinh|xã Minh Tân|thôn Tân Thành|yes|2004-10-20|university|Luật|intermediate|Chủ tịch Hội Liên hiệp Phụ nữ xã|re_election|committee inspection_committee||front|no|Phụ nữ|50 22 22
Đinh Trọng Nghĩa|male|1972-03|Kinh|xã Minh Tân|thôn Cầu Đá|yes|1996-12-22|university|Quân sự|intermediate|Chủ tịch Hội Cựu chiến binh xã|re_election|committee inspection_committee||front|no||47 21 21
Nguyễn Hữu Tài|male|1989-02|Kinh|xã Minh Tân|thôn An Lạc|yes|2014-08-19|university|Luật|intermediate|Phó Trưởng Công an xã|first_time|committee||internal_affairs|no|Công an|48 21 21
Vương Đình Khang|male|1970-11|Kinh|xã Minh Tân|thôn Đồng Tiến|yes|1995-05-19|college|Trồng trọt|intermediate|Bí thư Chi bộ thôn Đồng Tiến|re_election|committee||grassroots|no||46 20 21
Lê Thị Ánh Tuyết|female|1980-05|Kinh|xã Minh Tân|thôn Lộc Thọ|yes|2009-11-20|master|Quản lý giáo dục|intermediate|Hiệu trưởng Trường Trung học cơ sở Minh Tân|first_time|committee||grassroots|no|Giáo dục|50 22 22
Trần Văn Thắng|male|1971-08|Kinh|xã Minh Tân|thôn An Lạc|yes|1997-02-03|college|Kế toán|intermediate|Bí thư Chi bộ thôn An Lạc|re_election|committee inspection_committee||grassroots|no||46 20 20
Phạm Quang Vinh|male|1976-01|Kinh|xã Minh Tân|thôn Phú Hải|yes|2003-05-19|university|Kinh tế|intermediate|Bí thư Chi bộ thôn Phú Hải|first_time|committee||grassroots|no||45 20 20
Hồ Sỹ Hùng|male|1969-10|Kinh|xã Minh Tân|thôn Tân Thành|yes|1994-12-22|college|Chăn nuôi|intermediate|Bí thư Chi bộ thôn Tân Thành|first_time|committee||grassroots|no||43 19 19
Chu Thị Minh Nguyệt|female|1990-12|Kinh|xã Phú Lâm, tỉnh Hải Thanh|thôn Bình Minh|no|2017-03-08|master|Quản lý đất đai|intermediate|Phó Trưởng phòng Kinh tế|first_time|committee||government|yes|Đất đai|48 21 21
Bạch Văn Đông|male|1981-03|Kinh|xã Minh Tân|thôn Hòa Bình|yes|2010-02-27|university|Y khoa|intermediate|Trưởng Trạm Y tế xã|first_time|committee||grassroots|yes|Y tế|47 21 21
`;

const LISTS: readonly string[] = ['slated', 'concurrent_posts'];

/** The rows of the sample's roster. Columns that `PEOPLE` leaves out are filled in by a pattern. */
export function samplePeople(): readonly Row[] {
  return personLines().map((values, i) => ({
    id: personId(i),
    order: orderKey(i),
    cells: cellsOf(values, i),
  }));
}

function cellsOf(values: readonly string[], index: number): Row['cells'] {
  const cells: Record<string, CellValue> = {
    religion: 'Không',
    general_education: '12/12',
    foreign_language: index % 4 === 0 ? 'Tiếng Anh B1' : 'Tiếng Anh B',
    computing: 'Cơ bản',
    succession_plan: 'Cấp ủy nhiệm kỳ 2025-2030',
    rating_1: index % 5 === 0 ? 'excellent' : 'good',
    rating_2: 'good',
    rating_3: index % 7 === 0 ? 'excellent' : 'good',
  };
  KEYS.forEach((key, i) => {
    const value = values[i] ?? '';
    if (value === '') return;
    if (key !== 'votes') cells[key] = LISTS.includes(key) ? value.split(' ') : value;
  });
  const official = values[KEYS.indexOf('party_official')] ?? '';
  cells.party_probation = `${Number(official.slice(0, 4)) - 1}${official.slice(4)}`;
  return sorted(cells);
}

/** Votes of one person of the sample. */
export interface SampleVotes {
  readonly id: string;
  readonly name: string;
  readonly group: StepGroup;
  /** At step 2, the conference of key cadres, and at steps 3 and 5. */
  readonly votes: Readonly<Record<2 | 3 | 5, number>>;
}

/** The votes in the last column of `PEOPLE`. */
export function sampleVotes(): readonly SampleVotes[] {
  return personLines().map((values, i) => {
    const cellText = (key: (typeof KEYS)[number]) => values[KEYS.indexOf(key)] ?? '';
    const [second = 0, third = 0, fifth = 0] = cellText('votes').split(' ').map(Number);
    const group = cellText('candidacy_kind') === 're_election' ? 're_election' : 'first_time';
    return { id: personId(i), name: cellText('full_name'), group, votes: { 2: second, 3: third, 5: fifth } };
  });
}

function personLines(): readonly (readonly string[])[] {
  return PEOPLE.trim()
    .split('\n')
    .map((line) => line.normalize('NFC').split('|'));
}

function personId(index: number): string {
  return `person-${index + 1}`;
}

/** Codes of a list in the order of the type, as the grid stores them. */
function sorted(cells: Record<string, CellValue>): Record<string, CellValue> {
  for (const key of LISTS) {
    const type = roster.columns.find((column) => column.key === key);
    const value = cells[key];
    if (type && Array.isArray(value)) cells[key] = sortCodes(type, value);
  }
  return cells;
}
