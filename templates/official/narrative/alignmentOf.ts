import type { NarrativeNode } from '@schemes/model/text/narrative';
import { AlignmentType } from 'docx';

/** The alignment set on a paragraph in the editor; undefined: none is set, and the alignment of its style applies. */
export function alignmentOf({ attrs }: NarrativeNode) {
  switch (attrs?.align) {
    case 'left':
      return AlignmentType.LEFT;
    case 'center':
      return AlignmentType.CENTER;
    case 'right':
      return AlignmentType.RIGHT;
    case 'justify':
      return AlignmentType.BOTH;
    default:
      return undefined;
  }
}
