/** Writes a section's heading as the paper does: `IV- Cơ cấu, số lượng`. */
export function sectionTitle({
  number,
  title,
}: {
  readonly number?: string;
  readonly title: string;
}): string {
  return number ? `${number}- ${title}` : title;
}
