/** Returns the text fields of a refused form, to show them again, without files and passwords. */
export function typedText(form: FormData): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password$/i.test(name)) typed[name] = value;
  }
  return typed;
}
