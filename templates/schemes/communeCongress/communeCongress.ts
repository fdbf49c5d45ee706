import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { SchemeTemplate } from '@templates/schemes/starting/schemeTemplate';
import { startingFacts } from '@templates/schemes/starting/startingFacts';
import { FACTS_START, startSection } from '@templates/schemes/starting/startingSection';
import { opening } from './opening';
import { partFour } from './partFour';
import { partOne } from './partOne';
import { partThree } from './partThree';
import { partTwo } from './partTwo';

/** The personnel scheme of a commune-level congress, 2025-2030, with its four parts. */
export const communeCongress: SchemeTemplate = {
  id: 'commune-congress-2025',
  version: 3,
  title: 'Đề án nhân sự Ban Chấp hành Đảng bộ xã, phường, đặc khu, nhiệm kỳ 2025-2030',
  terms: ['2025-2030'],
  levels: ['xa_moi', 'xa_cu'],
  start: (choices) => {
    const organisation = organisationOf(choices.organisationName);
    return {
      format: 'de-an/snapshot',
      version: 1,
      title: `Đề án nhân sự Ban Chấp hành ${organisation}, nhiệm kỳ ${choices.term}`,
      term: choices.term,
      template: { id: communeCongress.id, version: communeCongress.version },
      edition: choices.edition,
      facts: startingFacts(choices),
      sections: [
        FACTS_START,
        ...[opening(organisation, choices.term), ...partOne, ...partTwo, ...partThree, partFour].map(
          startSection,
        ),
      ],
      waivers: [],
    };
  },
};

/**
 * The name of the organisation (`Đảng bộ …`), to which an executive committee belongs, even if `Đảng ủy …` was typed.
 */
function organisationOf(typed: string): string {
  const name = normalizeText(typed).replace(/^đảng (?:ủy|uỷ)(?=\s)/iu, 'Đảng bộ');
  return name === '' ? 'Đảng bộ …' : name;
}
