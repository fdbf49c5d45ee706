import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import type { FakeClient } from '@server/rooms/testing/FakeClient';
import { approve, digestOf, enter, logged } from '@server/rooms/testing/inRoom';
import { DUNG, HANH, LOC, TUAN } from '@server/rooms/testing/people';
import { refused } from '@server/rooms/testing/refused';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import * as Y from 'yjs';

test('a reader of formatted text is not refused when its Yjs removes surplus format marks', async () => {
  const t = await testRoom();
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  const text = new Y.XmlText('Tiểu ban nhân sự họp ngày mai');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  hanh.doc.getXmlFragment('n:p1-1').insert(0, [paragraph]);
  await settle(hanh, loc);
  const theirs = (loc.doc.getXmlFragment('n:p1-1').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  for (let i = 0; i < 6; i++) {
    text.format(2, 10, { bold: i % 2 ? null : {} });
    theirs.format(5, 12, { bold: i % 3 ? {} : null });
    text.delete(4, 1);
    theirs.insert(6, 'x', { italic: {} });
    await settle(hanh, loc);
  }
  await approve(t.room, 'p1-1');
  const before = contentDigest(sectionContent(t.room.snapshotNow(), 'p1-1'));
  for (const actor of [TUAN, HANH, DUNG]) {
    const reader = await enter(t.room, actor);
    assert.equal(reader.closed, null, `${actor.id} may read`);
    assert.equal(digestOf(reader.doc), contentDigest(t.room.snapshotNow()));
  }
  assert.equal(digestOf(hanh.doc), digestOf(loc.doc));
  assert.equal(contentDigest(sectionContent(t.room.snapshotNow(), 'p1-1')), before);
});

test('any reader may remove a format mark whose letters are deleted; nobody may remove a live one', async () => {
  const t = await testRoom();
  const [hanh, loc, viewer] = [
    await enter(t.room, HANH),
    await enter(t.room, LOC),
    await enter(t.room, TUAN),
  ];
  const text = new Y.XmlText('abc def');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  hanh.doc.getXmlFragment('n:p1-1').insert(0, [paragraph]);
  await settle(hanh, loc, viewer);
  const textOf = ({ doc }: FakeClient) =>
    (doc.getXmlFragment('n:p1-1').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  viewer.leave();
  text.format(0, 1, { bold: {} });
  text.format(4, 3, { italic: {} });
  await settle(hanh);
  hanh.leave();
  // The deletion comes from a client that has not received the bold, so one end of it remains.
  textOf(loc).delete(0, 1);
  loc.leave();
  await settle(hanh, loc);
  await approve(t.room, 'p1-1');
  const before = await logged(t);
  viewer.join(t.room);
  await settle(viewer);
  assert.equal(viewer.closed, null);
  assert.deepEqual(
    (await logged(t)).slice(before.length).map(({ actor }) => actor),
    ['server'],
    'the tidying is the server’s own change',
  );
  await refused(
    t,
    TUAN,
    (client) => {
      let item = textOf(client)._start;
      while (item && !(item.content instanceof Y.ContentFormat && !item.deleted)) item = item.right;
      client.doc.transact((transaction) => item?.delete(transaction));
    },
    { code: 'refusal.notYourRole', close: CLOSE.refused },
  );
});
