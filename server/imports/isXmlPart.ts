/**
 * Whether a file in a .docx or .xlsx archive is XML, by its name. Document readers get these files, and of the others only
 * `mimetype`.
 */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}
