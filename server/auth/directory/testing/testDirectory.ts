import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { after } from 'node:test';
import { createServer as createSecureServer, TLSSocket } from 'node:tls';

/** A person in the directory. */
export interface Entry {
  readonly dn: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** How the directory of a test behaves. */
export interface TestDirectoryOptions {
  readonly entries: readonly Entry[];
  /** Certificate and key, PEM. `atOnce`: connections begin with TLS; otherwise with StartTLS. */
  readonly tls?: { readonly cert: Buffer | string; readonly key: Buffer | string; readonly atOnce: boolean };
  /** It accepts connections and never answers. */
  readonly isMute?: boolean;
}

const RESULT = { success: 0, sizeLimit: 4, noSuchObject: 32, invalidCredentials: 49 } as const;

/**
 * An LDAPv3 server over real sockets for tests: simple bind, search with and, or, not, equality, presence and substrings,
 * StartTLS, unbind (RFC 4511). It closes after the file's tests.
 */
export async function testDirectory({ entries, tls, isMute = false }: TestDirectoryOptions) {
  const binds: string[] = [];
  let isEncrypted = false;
  const serve = (socket: Socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const length = lengthOf(bytes);
        if (length === null || isMute) return;
        const message = parse(bytes.subarray(0, length)).children;
        bytes = bytes.subarray(length);
        answer(
          socket,
          message[0]?.bytes ?? Buffer.alloc(0),
          message[1] ?? { tag: 0, bytes: Buffer.alloc(0), children: [] },
        );
      }
    });
  };
  const answer = (socket: Socket, id: Buffer, operation: Node) => {
    const send = (tag: number, ...parts: Buffer[]) => {
      socket.write(tlv(0x30, tlv(0x02, id), tlv(tag, ...parts)));
    };
    const result = (code: number) => [tlv(0x0a, Buffer.from([code])), tlv(0x04), tlv(0x04)];
    const text = (at: number) => operation.children[at]?.bytes.toString() ?? '';
    if (operation.tag === 0x60) {
      const [dn, password] = [text(1), text(2)];
      binds.push(dn);
      isEncrypted = socket instanceof TLSSocket;
      const isAnonymous = password === '';
      const isRight = entries.some((entry) => entry.dn === plainDn(dn) && entry.password === password);
      send(0x61, ...result(isAnonymous || isRight ? RESULT.success : RESULT.invalidCredentials));
    } else if (operation.tag === 0x63) {
      const limit = operation.children[3]?.bytes.readUIntBE(0, operation.children[3].bytes.length) ?? 0;
      const filter = operation.children[6];
      const found = entries.filter(
        ({ dn, attributes }) => dn.endsWith(text(0)) && filter !== undefined && fits(filter, attributes),
      );
      const sent = limit > 0 ? found.slice(0, limit) : found;
      for (const { dn } of sent) send(0x64, tlv(0x04, Buffer.from(dn)), tlv(0x30));
      send(0x65, ...result(sent.length < found.length ? RESULT.sizeLimit : RESULT.success));
    } else if (operation.tag === 0x77 && tls) {
      send(0x78, ...result(RESULT.success));
      socket.removeAllListeners('data');
      const secure = new TLSSocket(socket, { isServer: true, cert: tls.cert, key: tls.key });
      serve(secure);
    } else if (operation.tag === 0x77) send(0x78, ...result(2));
    else socket.end();
  };
  const open = new Set<Socket>();
  const trackSocket = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  };
  const server = tls?.atOnce
    ? createSecureServer({ cert: tls.cert, key: tls.key }, serve)
    : createServer(serve);
  server.on('connection', trackSocket);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  after(close);
  return {
    port: (server.address() as AddressInfo).port,
    /** The names of all binds so far, as they were sent. */
    binds,
    /** Whether the last bind came through TLS. */
    isEncrypted: () => isEncrypted,
    close,
  };
}

interface Node {
  readonly tag: number;
  readonly bytes: Buffer;
  readonly children: readonly Node[];
}

/** The length of the first element including its head; null: it has not arrived completely. */
function lengthOf(bytes: Buffer): number | null {
  if (bytes.length < 2) return null;
  const first = bytes[1] ?? 0;
  const count = first & 0x80 ? first & 0x7f : 0;
  if (bytes.length < 2 + count) return null;
  const length = count === 0 ? first : bytes.readUIntBE(2, count);
  return bytes.length < 2 + count + length ? null : 2 + count + length;
}

function parse(bytes: Buffer): Node {
  const tag = bytes[0] ?? 0;
  const first = bytes[1] ?? 0;
  const content = bytes.subarray(2 + (first & 0x80 ? first & 0x7f : 0));
  const children: Node[] = [];
  if (tag & 0x20) {
    for (let rest = content; rest.length > 0; ) {
      const length = lengthOf(rest) ?? rest.length;
      children.push(parse(rest.subarray(0, length)));
      rest = rest.subarray(length);
    }
  }
  return { tag, bytes: content, children };
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 0x80
      ? Buffer.from([content.length])
      : Buffer.from([0x82, content.length >> 8, content.length & 255]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

/** Whether an entry matches a filter (RFC 4511, 4.5.1.7). */
function fits({ tag, bytes, children }: Node, attributes: Entry['attributes']): boolean {
  const attribute = (name: string | undefined) => attributes[name ?? ''];
  switch (tag) {
    case 0xa0:
      return children.every((child) => fits(child, attributes));
    case 0xa1:
      return children.some((child) => fits(child, attributes));
    case 0xa2:
      return children[0] !== undefined && !fits(children[0], attributes);
    case 0xa3:
      return attribute(children[0]?.bytes.toString()) === children[1]?.bytes.toString();
    case 0xa4: {
      const value = attribute(children[0]?.bytes.toString());
      const parts = children[1]?.children.map((child) => child.bytes.toString()) ?? [];
      return value !== undefined && parts.every((part) => value.includes(part));
    }
    case 0x87:
      return attribute(bytes.toString()) !== undefined;
    default:
      return false;
  }
}

/** A distinguished name without its escapes. */
function plainDn(dn: string): string {
  return dn.replace(/\\([,+"\\<>;=# ])/g, '$1');
}
