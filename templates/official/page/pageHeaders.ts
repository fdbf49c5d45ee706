import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { BODY_SIZE } from './paperStyles';

/** The page number, centred in the header in 14 pt upright; the header of the first page is empty (HD05: G3-G5). */
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
