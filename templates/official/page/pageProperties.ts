import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import { landscapeMargin, type PageFormat, paperOf } from './pageGeometry';

/**
 * Paper and margins of a section (HD05: G1, G2), with a first page that has no number (G5).
 * `docx` itself swaps width and height of a landscape page.
 */
export function pageProperties(format: PageFormat, setting: PaperSetting): ISectionPropertiesOptions {
  const isTurned = format !== 'portrait';
  const margin = isTurned ? landscapeMargin(setting.house) : standardOf(setting).margin;
  return {
    titlePage: true,
    page: {
      size: {
        ...paperOf(format),
        orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...margin, gutter: 0 },
    },
  };
}
