import { after } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Room } from '@server/rooms/room/Room';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import type { LogRecord } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { FakeClient } from './FakeClient';
import { DUNG, HANH } from './people';
import { settle } from './settle';
import type { TestRoom } from './testRoom';

const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

/** Joins a room as an actor and waits for its content; the client leaves when the file's tests are done. */
export async function enter(room: Room, actor: Actor | null, doc?: Y.Doc): Promise<FakeClient> {
  const client = new FakeClient(actor, doc).join(room);
  clients.push(client);
  await settle(client);
  return client;
}

/** The digest of a document's content. */
export function digestOf(doc: Y.Doc): string {
  return contentDigest(readSnapshot(doc));
}

/** The records in the log of a room's scheme after its base. */
export async function logged({ store }: TestRoom): Promise<readonly LogRecord[]> {
  return (await store.log.load())?.records ?? [];
}

/** Inserts a paragraph at the top of a section's narrative. */
export function type(doc: Y.Doc, section: string, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(`n:${section}`).insert(0, [paragraph]);
}

/** Submits and approves a section. Throws when either is refused. */
export async function approve(room: Room, section: string): Promise<void> {
  const submitted = await moveSection(room, HANH, section, 'submit', { note: '' });
  const seen = contentDigest(sectionContent(room.snapshotNow(), section));
  const refusal = submitted ?? (await moveSection(room, DUNG, section, 'approve', { note: '', seen }));
  if (refusal) throw new Error(`${section} was not approved: ${JSON.stringify(refusal)}`);
}
