import type { SchemeTemplate } from '@templates/schemes/starting/schemeTemplate';
import { startingFacts } from '@templates/schemes/starting/startingFacts';
import { FACTS_START, startSection } from '@templates/schemes/starting/startingSection';
import { directions } from './directions';
import { execution } from './execution';
import { goals } from './goals';
import { opening } from './opening';

/** The scheme by which a provincial standing committee fills its leadership posts over a term. */
export const leadershipConsolidation: SchemeTemplate = {
  id: 'leadership-consolidation',
  version: 2,
  title: 'Đề án kiện toàn đội ngũ cán bộ lãnh đạo, quản lý gắn với tạo nguồn cán bộ nữ, cán bộ trẻ',
  terms: ['2020-2025', '2025-2030'],
  levels: ['tinh', 'tinh_dt'],
  start: (choices) => ({
    format: 'de-an/snapshot',
    version: 1,
    title:
      'Đề án kiện toàn đội ngũ cán bộ lãnh đạo, quản lý cấp sở, ngành, đơn vị, địa phương gắn với tạo nguồn cán bộ nữ, cán bộ trẻ diện Ban Thường vụ cấp ủy quản lý',
    term: choices.term,
    template: { id: leadershipConsolidation.id, version: leadershipConsolidation.version },
    edition: choices.edition,
    facts: startingFacts(choices),
    sections: [
      FACTS_START,
      ...[opening(choices.term), ...goals, ...directions(choices.term), execution].map(startSection),
    ],
    waivers: [],
  }),
};
