import { type HeadingLevel, headingMark } from './headingMark';

/**
 * The marks of a section's headings, given their levels from top to bottom. A heading restarts the count of every
 * deeper level.
 */
export function headingMarks(sectionHasNumber: boolean, levels: readonly HeadingLevel[]): readonly string[] {
  const counts: [number, number, number] = [0, 0, 0];
  return levels.map((level) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return headingMark(sectionHasNumber, level, counts[level - 1] ?? 1);
  });
}
