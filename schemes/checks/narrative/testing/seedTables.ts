import type { CellValue } from '../../../model/cells/cell';
import type { Facts } from '../../../model/scheme/facts';
import type { TableTypeId } from '../../../model/tables/tableType';

type Rows = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** A part of a seed document, and the numbers in it that are in none of `tables`. */
export interface SeedSection {
  /** Words of its first line; the section ends where the next one begins. */
  readonly begins: string;
  /** These numbers, as written: norms of a directive, sizes of meetings. */
  readonly outside: readonly string[];
}

/** The facts and tables of a seed document as its office would fill them in. */
export interface SeedScheme {
  readonly facts: Facts;
  readonly tables: Readonly<Partial<Record<TableTypeId, Rows>>>;
  readonly sections: readonly SeedSection[];
  /** The words of the web page that follow the end of the document. */
  readonly ends: string;
}

/** Headcount frame of seed 002. */
const FRAME: Rows = {
  advisory: {
    group: 'Các cơ quan tham mưu, giúp việc của Tỉnh ủy',
    units: 6,
    heads: 6,
    deputies: 15,
    other: 5,
  },
  service: { group: 'Đơn vị sự nghiệp trực thuộc Tỉnh ủy', units: 3, heads: 2, deputies: 5, other: 1 },
  front: { group: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', units: 6, heads: 6, deputies: 15 },
  council: { group: 'Văn phòng và các ban của Hội đồng nhân dân tỉnh', units: 4, heads: 1, deputies: 8 },
  agencies: {
    group: 'Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    units: 21,
    heads: 21,
    deputies: 63,
  },
  economy: { parent: 'agencies', group: 'Khối các ngành kinh tế', units: 10, heads: 10, deputies: 30 },
  society: { parent: 'agencies', group: 'Khối văn hóa, xã hội', units: 9, heads: 9, deputies: 27 },
  internal: { parent: 'agencies', group: 'Khối nội chính', units: 2, heads: 2, deputies: 6 },
  services: { group: 'Các đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh', units: 8, heads: 8, deputies: 18 },
  lower: {
    group: 'Các huyện, thị xã, thành phố và đảng bộ khối trực thuộc Tỉnh ủy',
    units: 10,
    secretaries: 10,
    deputy_secretaries: 20,
    council_vice_chairs: 8,
    committee_vice_chairs: 19,
    standing_members: 51,
  },
};

const field = (criterion: string, stated_percent: number): Rows[string] => ({
  parent: 'fields',
  criterion,
  whole: 338,
  stated_percent,
});

/** Statistics of seed 002: appointments of the term, cadres at present, fields of training, targets. */
const CADRES: Rows = {
  appointedWomen: {
    criterion: 'Nữ trong số cán bộ được bổ nhiệm, giới thiệu 2016-2020',
    whole: 245,
    stated_percent: 10.7,
  },
  appointedYoung: {
    criterion: 'Cán bộ trẻ trong số được bổ nhiệm, giới thiệu 2016-2020',
    whole: 245,
    stated_percent: 8.2,
  },
  women: { criterion: 'Cán bộ nữ', whole: 338, count: 45, stated_percent: 13.3 },
  womenProvince: { parent: 'women', criterion: 'Sở, ngành, đơn vị trực thuộc tỉnh', count: 27 },
  womenDistrict: { parent: 'women', criterion: 'Cấp huyện', count: 18 },
  young: { criterion: 'Cán bộ trẻ (dưới 40 tuổi)', whole: 338, count: 8, stated_percent: 2.4 },
  youngWomen: { parent: 'young', criterion: 'Nữ', count: 2 },
  youngProvince: { parent: 'young', criterion: 'Sở, ngành, đơn vị trực thuộc tỉnh', count: 7 },
  youngDistrict: { parent: 'young', criterion: 'Cấp huyện', count: 1 },
  regular: { criterion: 'Đào tạo chính quy', whole: 338, stated_percent: 70 },
  fields: { criterion: 'Chuyên ngành, lĩnh vực đào tạo' },
  nature: field('Khoa học tự nhiên', 6),
  society: field('Khoa học xã hội', 12),
  law: field('Luật pháp', 18),
  economy: field('Kinh tế', 25),
  politics: field('Chính trị', 3),
  farming: field('Nông nghiệp', 11),
  technology: field('Kỹ thuật', 8),
  forces: field('Quân sự, công an', 8),
  yearWomen: { criterion: 'Cán bộ nữ được bổ nhiệm, giới thiệu ứng cử hằng năm', target_percent: 15 },
  yearYoung: { criterion: 'Cán bộ trẻ được bổ nhiệm, giới thiệu ứng cử hằng năm', target_percent: 15 },
  committeeWomen: { criterion: 'Cán bộ nữ tham gia cấp ủy tỉnh', target_percent: 15 },
  committeeYoung: { criterion: 'Cán bộ trẻ tham gia cấp ủy tỉnh', target_percent: 10 },
  longHeads: { criterion: 'Cấp trưởng lần đầu đủ tuổi công tác từ 2 nhiệm kỳ', target_percent: 65 },
  longDeputies: { criterion: 'Cấp phó lần đầu đủ tuổi công tác từ 3 nhiệm kỳ', target_percent: 65 },
};

/** The five seed documents by number. */
export const SEED_SCHEMES: Readonly<Record<string, SeedScheme>> = {
  '000': {
    facts: { congress_date: '2020-09-30' },
    tables: {
      schedule: {
        personnel: {
          task: 'Các huyện, thành ủy báo cáo phương án nhân sự với Thường trực Tỉnh ủy',
          milestone: 'personnel_report',
          due: '2020-01-31',
        },
        review: {
          task: 'Báo cáo công tác kiểm điểm về Ban Thường vụ Tỉnh ủy',
          milestone: 'review_report',
          due: '2020-02-15',
        },
      },
    },
    sections: [
      { begins: '(laichau.gov.vn)', outside: ['66', '2.500'] },
      { begins: 'Theo đó, Hướng dẫn số 05', outside: ['2'] },
      { begins: 'Về công tác chuẩn bị nhân sự các cấp phục vụ', outside: [] },
    ],
    ends: 'Bí thư Tỉnh ủy Giàng Páo Mỷ thăm',
  },
  '001': {
    facts: {},
    tables: {},
    sections: [{ begins: 'Hội nghị tập trung quán triệt', outside: ['5'] }],
    ends: 'Phản hồi',
  },
  '002': {
    facts: { place: 'quang_binh' },
    tables: { headcount: FRAME, statistics: CADRES },
    sections: [
      { begins: 'Trong những năm qua', outside: [] },
      { begins: 'I. Tổng quan về tổ chức bộ máy', outside: [] },
      { begins: 'II- Phương hướng kiện toàn cán bộ', outside: ['3', '2', '4', '30%'] },
      { begins: 'TỔ CHỨC THỰC HIỆN', outside: ['1', '2'] },
    ],
    ends: 'Theo Linh Giang',
  },
  '003': {
    facts: {},
    tables: {
      schedule: {
        targets: { task: 'Chỉ tiêu Nghị quyết Đại hội đảng bộ tỉnh lần thứ XIX', whole: 19, done: 19 },
        cells: { task: 'Đại hội chi bộ trực thuộc đảng ủy cơ sở', whole: 4687, done: 4687 },
        grassroots: {
          task: 'Đại hội cấp cơ sở',
          milestone: 'grassroots_congresses',
          due: '2020-06-30',
          whole: 616,
          done: 254,
          remaining: 362,
          stated_percent: 41.23,
        },
      },
    },
    sections: [
      { begins: 'Tại buổi làm việc', outside: [] },
      { begins: 'Đến nay 4.687', outside: [] },
    ],
    ends: 'Nguồn: thainguyen.gov.vn',
  },
  '004': {
    facts: {},
    tables: {
      statistics: {
        classes: { criterion: 'Lớp trung cấp lý luận chính trị - hành chính', count: 6 },
        learners: { criterion: 'Học viên trung cấp lý luận chính trị - hành chính', count: 420 },
        advanced: { criterion: 'Đi đào tạo cao cấp lý luận chính trị', count: 34 },
        up: { criterion: 'Luân chuyển từ cơ sở lên thị xã', count: 13 },
        down: { criterion: 'Luân chuyển từ thị xã về cơ sở', count: 3 },
        moved: { criterion: 'Điều động, bổ nhiệm giữa các phòng, ban, ngành, đoàn thể thị xã', count: 22 },
        schools: { criterion: 'Luân chuyển lãnh đạo quản lý đơn vị sự nghiệp ngành giáo dục', count: 58 },
        staff: { criterion: 'Tinh giản biên chế', whole: 172, count: 113, stated_percent: 65.7 },
        hamlets: { criterion: 'Giảm thôn, tổ dân phố', count: 33 },
        units: { criterion: 'Giảm đơn vị sự nghiệp công lập', count: 2 },
        associations: { criterion: 'Sáp nhập tổ chức hội', count: 3 },
        centres: { criterion: 'Giải thể trung tâm học tập cộng đồng', count: 10 },
        stations: { criterion: 'Sáp nhập trạm trực thuộc tỉnh', count: 3 },
      },
      schedule: {
        congresses: {
          task: 'Đại hội tổ chức cơ sở đảng',
          milestone: 'grassroots_congresses',
          whole: 32,
          done: 32,
        },
      },
    },
    sections: [
      { begins: 'Nhiệm kỳ 2015-2020', outside: [] },
      { begins: 'Với cách làm phù hợp', outside: [] },
    ],
    ends: 'Hồ Văn Cậy',
  },
};
