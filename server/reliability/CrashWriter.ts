import { addRow, setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { BareClient } from '@server/testing/BareClient';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';

/** A writer's edits of one of its rows, in order. `value` null: the edit removed the row. */
type History = { value: number | null; frame: number; connection: number }[];

/** Edits rows that no other writer edits, and remembers which of its edits the server acknowledged. */
export class CrashWriter {
  readonly #name: string;
  readonly #cookie: string;
  readonly #random: prng.PRNG;

  readonly doc = new Y.Doc();
  /** How many of its edits were acknowledged, over all connections. */
  acknowledged = 0;
  #client: BareClient | null = null;
  #connection = 0;
  #durable = 0;
  #value = 0;
  readonly #rows = new Map<string, History>();

  constructor(name: string, cookie: string, random: prng.PRNG) {
    this.#name = name;
    this.#cookie = cookie;
    this.#random = random;
  }

  /** Connects, sends its whole document, and resolves when the server has acknowledged it. Throws when it is closed. */
  async connect(url: string): Promise<void> {
    const client = new BareClient(url, this.#cookie, this.doc);
    this.#connection++;
    this.#durable = 0;
    this.#client = client;
    client.onDurable = () => {
      this.acknowledged += client.acknowledged - this.#durable;
      this.#durable = client.acknowledged;
    };
    await client.sync();
    client.sendUpdate(Y.encodeStateAsUpdate(this.doc));
    await client.settled();
    if (client.closed !== null) throw new Error(`${this.#name} was closed with ${client.closed}`);
    // All its edits are on disk now, so only the last one of each row still matters.
    for (const [row, history] of this.#rows)
      this.#rows.set(
        row,
        history.slice(-1).map((did) => ({ ...did, frame: 0 })),
      );
  }

  /** Fetches the edits that its document lacks. */
  async catchUp(): Promise<void> {
    await this.#client?.sync();
  }

  /** Makes one edit: adds, changes or removes a row, and sometimes types text. Does nothing while it is disconnected. */
  edit(): void {
    const client = this.#client;
    if (!client || client.closed !== null) return;
    const row = `${this.#name}-${prng.int32(this.#random, 0, 5)}`;
    const value = ++this.#value % 200;
    const dice = prng.real53(this.#random);
    let did: number | null = value;
    client.edit((doc) => {
      const table = doc.getMap(tableRoot(codeOf('roster')));
      if (dice < 0.1) typeSomething(doc, this.#random, `${this.#name} ${value} `);
      if (!table.has(row)) addRow(table, row, { full_name: `Số ${value}` });
      else if (dice < 0.3) {
        table.delete(row);
        did = null;
      } else setCell(table, row, 'full_name', `Số ${value}`);
    });
    const history = this.#rows.get(row) ?? [];
    history.push({ value: did, frame: client.sent, connection: this.#connection });
    this.#rows.set(row, history);
  }

  /**
   * Describes each row of this writer that lost an edit: its value in `doc` is neither the last acknowledged one nor a
   * later one.
   */
  lost(doc: Y.Doc): string[] {
    const table = doc.getMap(tableRoot(codeOf('roster')));
    return [...this.#rows].flatMap(([row, history]) => {
      const isDurable = (frame: number, connection: number) =>
        connection < this.#connection || frame <= this.#durable;
      const last = history.findLastIndex(({ frame, connection }) => isDurable(frame, connection));
      const allowed = history
        .slice(Math.max(0, last))
        .map(({ value }) => (value === null ? null : `Số ${value}`));
      if (last === -1) allowed.push(null);
      const map = table.get(row);
      const actual = map instanceof Y.Map ? (map.get('c:full_name') as string) : null;
      return allowed.includes(actual) ? [] : [`${row} is ${actual}, not one of ${allowed.join(', ')}`];
    });
  }

  disconnect(): void {
    this.#client?.destroy();
    this.#client = null;
  }
}

function typeSomething(doc: Y.Doc, random: prng.PRNG, text: string): void {
  const fragment = doc.getXmlFragment('n:p1-2');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  fragment.insert(prng.int32(random, 0, fragment.length), [paragraph]);
  if (fragment.length > 20) fragment.delete(prng.int32(random, 0, fragment.length - 1), 1);
}
