/** What was typed in a refused form, to be shown in it again: no files, and no password. */
export function typedText(form: FormData): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password$/i.test(name)) typed[name] = value;
  }
  return typed;
}
