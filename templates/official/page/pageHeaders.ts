import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { BODY_SIZE } from './paperStyles';

/** The page number, centred at the head in 14 pt upright; the first page has an empty head (HD05: G3-G5). */
export function pageHeaders(): { default: Header; first: Header } {
  return {
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY_SIZE })],
        }),
      ],
    }),
    first: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER })] }),
  };
}
