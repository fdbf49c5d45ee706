import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import { MARGIN, PAGE } from './pageGeometry';

/**
 * Paper and margins of a section (HD05: G1, G2), its first page without number (G5).
 * The library itself turns width and height for a landscape page.
 */
export function pageProperties(landscape: boolean): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: {
        width: PAGE.width,
        height: PAGE.height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...MARGIN, gutter: 0 },
    },
  };
}
