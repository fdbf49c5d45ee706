import * as Y from 'yjs';

/** The names of the documents that differ from the first; each document is given as its updates. */
export function differences(
  documents: readonly (readonly Uint8Array[])[],
  names: readonly string[],
): string[] {
  const [first, ...others] = documents.map(contentOf);
  return others.flatMap((content, i) =>
    content === first
      ? []
      : [`${names[i + 1]} differs from ${names[0]} (${content.length}, ${first?.length})`],
  );
}

/** The whole content of a document, as text. */
function contentOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  for (const name of doc.share.keys()) {
    if (name.startsWith('n:')) doc.getXmlFragment(name);
    else doc.getMap(name);
  }
  const content = [...doc.share.keys()].sort().map((name) => [name, doc.get(name).toJSON()]);
  const pending = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
  doc.destroy();
  return `${JSON.stringify(content)}${pending ? ' and something is missing' : ''}`;
}
