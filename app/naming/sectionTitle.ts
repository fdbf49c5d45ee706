/** A section's heading as the paper writes it: `IV- Cơ cấu, số lượng`. */
export function sectionTitle({
  number,
  title,
}: {
  readonly number?: string;
  readonly title: string;
}): string {
  return number ? `${number}- ${title}` : title;
}
