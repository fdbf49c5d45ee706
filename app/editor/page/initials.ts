/** Up to two capital letters that stand for a name: the first of the middle part and of the given name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  return parts
    .slice(-2)
    .map((part) => [...part][0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}
