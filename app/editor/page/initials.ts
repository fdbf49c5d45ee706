/** Returns up to two capital initials of a name: of the middle name and the given name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  return parts
    .slice(-2)
    .map((part) => [...part][0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}
