import type { NarrativeNode } from '@schemes/model/text/narrative';
import { AlignmentType } from 'docx';

/** The alignment that somebody gave a paragraph; undefined: that of its style. */
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
