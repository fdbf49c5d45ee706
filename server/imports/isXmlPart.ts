/** Whether a part is XML by its name. Only such parts are looked into and given to the readers of documents. */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}
