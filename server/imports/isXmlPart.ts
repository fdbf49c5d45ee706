/** Whether a part is XML by its name. Only such parts are checked and passed to document readers. */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}
