import type { IncomingMessage, Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { CLOSE, MAX_FRAME_BYTES } from '@schemes/doc/protocol';
import type { Room } from '@server/rooms/room/Room';
import { NoScheme } from '@server/rooms/room/Rooms';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Services } from '@server/services/Services';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { addressOf } from './addressOf';
import { FairTurns } from './FairTurns';
import { isSameOrigin, type OwnOrigin } from './isSameOrigin';
import { KEEP_ALIVE_MS, KEEP_ALIVE_TURNS, KeepAlive } from './KeepAlive';
import { PersonFrames } from './PersonFrames';
import { withoutPrefix } from './prefix/pathPrefix';
import type { RequestContextFactory } from './RequestContextFactory';
import { originRefusal } from './refuseOtherOrigins';
import { closeSocket, SocketPeer } from './SocketPeer';
import { WireFrames } from './WireFrames';

/** Open sockets per person: enough for every scheme of a province in its own tab. */
export const MAX_PER_PERSON = 60;
/** Open sockets per person to one scheme: a few tabs on a few computers. */
export const MAX_PER_SCHEME = 8;

/** What opening a socket costs the address it comes from, ms of the server's time: more than the handshake takes. */
export const UPGRADE_MS = 4;

/** A socket that is not open yet sends nothing that could wait. */
const UNREAD = { pause: () => {}, resume: () => {} };

/** How many sockets may be open; absent: the server's own limits. */
export interface SocketLimits {
  readonly perPerson?: number | undefined;
  readonly perScheme?: number | undefined;
}

/**
 * Serves `/sync/<scheme id>`. A client without the right is accepted and then closed with the reason: on a plain HTTP
 * error the stock client would retry forever without a reason.
 */
export function serveSockets(
  server: Server | SecureServer,
  services: Services,
  contexts: RequestContextFactory,
  log: Logger,
  security: RecordSecurity,
  origin: OwnOrigin,
  budget: TimeBudget,
  limits: SocketLimits = {},
) {
  const maxPerPerson = limits.perPerson ?? MAX_PER_PERSON;
  const maxPerScheme = limits.perScheme ?? MAX_PER_SCHEME;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  const keepAlive = new KeepAlive();
  const counts = new Map<string, number>();
  const wires = new WireFrames();
  const turns = new FairTurns(
    () => performance.now(),
    (error) => log.error({ err: error }, 'a frame could not be handled'),
  );

  // A listener created here does not capture the upgrade request, which would stay in memory with its socket.
  const onError = (error: Error) => log.debug({ error: error.message }, 'socket');

  /** Each address opens its sockets in turn with the frames of others: five hundred at once delay nobody's page. */
  const onUpgrade = (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', onError);
    turns.run(`ip ${origin.proxies.addressOf(request)}`, UNREAD, () => upgrade(request, raw, head));
  };

  const upgrade = (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    const scheme = schemeOf(withoutPrefix(request.url ?? '', origin.prefix));
    const address = origin.proxies.addressOf(request);
    const payer = `ip ${address}`;
    if (budget.isSpent(payer)) {
      refuseUpgrade(raw, '503 Service Unavailable', '', { 'Retry-After': budget.secondsToWait(payer) });
      return;
    }
    budget.charge(payer, UPGRADE_MS);
    if (scheme === null) {
      refuseUpgrade(raw, '404 Not Found');
      return;
    }
    if (!isSameOrigin(request, origin)) {
      security('other-origin', { address, path: '/sync' });
      refuseUpgrade(raw, '403 Forbidden', originRefusal(request, origin));
      return;
    }
    sockets.handleUpgrade(request, raw, head, (socket) => {
      socket.on('error', onError);
      keepAlive.add(socket, raw);
      serve(socket, raw, request, scheme).catch((error) => {
        log.error({ err: error, scheme }, 'a socket could not be served');
        socket.close(CLOSE.roomFailed);
      });
    });
  };

  /** Pauses the socket while the session is checked and the room is loaded. */
  const serve = async (socket: WebSocket, raw: Duplex, request: IncomingMessage, scheme: string) => {
    socket.pause();
    const from = addressOf(request);
    const close = (code: number) => {
      closeSocket(socket, code);
      socket.resume();
    };
    const session = await contexts.sessionOf(request.headers.cookie);
    const who = session === null ? () => null : services.sessions.watch(session);
    const actor = who();
    const account = actor?.id;
    if (session === null || !actor || account === undefined) {
      close(CLOSE.signIn);
      return;
    }
    const toScheme = `${account} ${scheme}`;
    const isOver = count(account) >= maxPerPerson || count(toScheme) >= maxPerScheme;
    if (isOver || budget.isSpent(account)) {
      close(CLOSE.tryLater);
      return;
    }
    for (const key of [account, toScheme]) counts.set(key, count(key) + 1);
    socket.on('close', () => {
      for (const key of [account, toScheme]) {
        if (count(key) > 1) counts.set(key, count(key) - 1);
        else counts.delete(key);
      }
    });
    const peer = new SocketPeer(socket, raw, wires, {
      isSpent: () => budget.isSpent(account),
      charge: (ms) => budget.charge(account, ms),
    });
    const recordRefusal = (user: string) =>
      security('socket-refused', { user, address: origin.proxies.addressOf(request), path: '/sync' });
    const enter = (room: Room) => {
      const connection = room.connections.join(peer, who);
      if (!connection) {
        recordRefusal(account);
        return;
      }
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary) {
          turns.run(account, socket, () => peer.run(() => room.connections.receive(connection, data)));
        } else {
          room.connections.leave(connection);
          peer.close(CLOSE.badFrame);
        }
      });
      socket.on('close', () => room.connections.leave(connection));
      keepSession(socket, session);
    };
    /** The socket sends the whole scheme, so it leaves the same line as its page. */
    const recordOpening = async () => {
      if (services.schemes.refusalToRead(actor, scheme)) return;
      const by = { id: actor.id, name: actor.name };
      await services.office.recordReading({ by, from }, services.schemes.deed('schemeOpened', scheme));
    };
    // A restricted scheme is not even loaded for somebody else: a longer answer would show that it exists.
    if (services.schemes.refusalToRead(actor, scheme)?.code === 'refusal.noScheme') {
      recordRefusal(account);
      close(CLOSE.noScheme);
      return;
    }
    try {
      await recordOpening();
      await services.schemes.rooms.use(scheme, enter);
      socket.resume();
    } catch (error) {
      close(error instanceof NoScheme ? CLOSE.noScheme : CLOSE.roomFailed);
    }
  };

  /** Extends the session with what a person does, for users who type all day without loading a page. */
  const keepSession = (socket: WebSocket, session: string) => {
    const touch = services.sessions.sessionToucher(session);
    const frames = new PersonFrames();
    socket.on('message', (data: Buffer) => {
      if (!frames.isByPerson(data)) return;
      touch()?.catch((error) => log.error({ err: error }, 'a session could not be extended'));
    });
  };

  const count = (key: string) => counts.get(key) ?? 0;
  const pings = setInterval(() => keepAlive.turn(), KEEP_ALIVE_MS / KEEP_ALIVE_TURNS);

  server.on('upgrade', onUpgrade);
  return {
    /** How many are open. */
    get size() {
      return sockets.clients.size;
    },
    /** Terminates every open socket. */
    close() {
      clearInterval(pings);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Answers an upgrade with a plain response. A client that never ends its side does not keep the connection open. */
function refuseUpgrade(
  raw: Duplex,
  status: string,
  text = '',
  headers: Readonly<Record<string, string | number>> = {},
): void {
  const all = {
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  raw.once('finish', () => raw.destroy());
  raw.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${text}`);
}

function schemeOf(url: string): string | null {
  return /^\/sync\/([A-Za-z0-9_-]{1,60})(?:\?.*)?$/.exec(url)?.[1] ?? null;
}
