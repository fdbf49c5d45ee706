import type { Facts } from '@schemes/model/scheme/facts';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { SAMPLE } from './paperLooks';

const CENTRE = 'Ban Chấp hành Trung ương';
const PROVINCE = 'Đảng bộ tỉnh Hải Thanh';
const COMMUNE = 'Đảng bộ xã Minh Tân';
const facts = (organisation_name: string, superior_name: string, level: string): Facts => ({
  organisation_name,
  superior_name,
  level,
});

/** Facts of an organisation of each level and state. */
export const LEVEL_CASES: Readonly<Record<string, Facts>> = {
  tỉnh: facts(PROVINCE, CENTRE, 'tinh'),
  'tỉnh hợp nhất': { ...facts(PROVINCE, CENTRE, 'tinh_hn2'), merged_from: 2 },
  'thành phố': facts('Đảng bộ thành phố Hải Cảng', CENTRE, 'tinh'),
  'cấp trên trực tiếp cơ sở': facts('Đảng bộ các cơ quan Đảng tỉnh Hải Thanh', PROVINCE, 'ctt'),
  xã: facts(COMMUNE, PROVINCE, 'xa_moi'),
  'xã hợp nhất': { ...facts(COMMUNE, PROVINCE, 'xa_moi'), merged_from: 3 },
  'cơ sở': facts('Đảng bộ Trường An Lạc', COMMUNE, 'co_so'),
  'cơ sở không có ban thường vụ': facts('Đảng bộ Trường An Lạc', COMMUNE, 'co_so'),
  'chi bộ cơ sở': facts('Chi bộ Trạm Y tế An Lạc', COMMUNE, 'co_so'),
  'chi bộ': facts('Chi bộ thôn An Lạc', COMMUNE, 'chi_bo'),
};

/** Text of cells in which a clerk names bodies. */
const NAMES_BODY = /Ban Thường vụ|Ban Chấp hành|Đảng ủy|Chi bộ/u;
const EMPTY: NarrativeNode = { type: 'doc', content: [] };

/**
 * The sample as a scheme of that organisation, without the text that people write and the posts that people hold, so
 * that every body that a paper names was named by the program. A cell plans no standing committee and no inspection
 * committee.
 */
export function atLevel(what: string): Snapshot {
  const own = LEVEL_CASES[what];
  if (!own) throw new Error(`No case ${what}`);
  const isCell = String(own.organisation_name).startsWith('Chi bộ');
  const noStanding = isCell || what.includes('không có ban thường vụ');
  const gone = [
    ...(noStanding ? ['standing_committee'] : []),
    ...(isCell ? ['inspection_committee', 'inspection_head'] : []),
  ];
  return {
    ...SAMPLE,
    title: 'Đề án nhân sự',
    facts: { ...SAMPLE.facts, ...own },
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      title: 'Mục',
      narrative: EMPTY,
      tables: section.tables.map((table) => ({
        ...table,
        title: 'Biểu',
        rows: table.rows.map((row) => {
          const { current_post: _, ...cells } = Object.fromEntries(
            Object.entries(row.cells).filter(
              ([key, value]) =>
                !NAMES_BODY.test(String(value)) &&
                !(key === 'committee_post' && gone.includes(String(value))),
            ),
          );
          const { slated } = cells;
          if (Array.isArray(slated))
            return { ...row, cells: { ...cells, slated: slated.filter((code) => !gone.includes(code)) } };
          if (!gone.includes(row.id)) return { ...row, cells };
          return { ...row, cells: table.type === 'seats' ? { planned: 0 } : {} };
        }),
      })),
    })),
  };
}
