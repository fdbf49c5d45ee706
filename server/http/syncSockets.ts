import type { IncomingMessage, Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { CLOSE, MAX_FRAME_BYTES } from '@schemes/doc/protocol';
import { faultFields, logLine } from '@server/config/logLine';
import type { Room } from '@server/rooms/room/Room';
import { NoScheme } from '@server/rooms/room/Rooms';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Services } from '@server/services/Services';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { FairTurns } from './FairTurns';
import { isSameOrigin, type OwnOrigin } from './isSameOrigin';
import { KEEP_ALIVE_MS, KEEP_ALIVE_SLICES, KeepAlive } from './KeepAlive';
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

/**
 * Server time charged to an address for each upgrade request, ms. It is more than the handshake takes, so that connecting
 * again and again uses up the address's share.
 */
export const UPGRADE_MS = 4;

/** Replaces the socket of an upgrade request, which sends no frames yet and need not be paused. */
const NOTHING_TO_PAUSE = { pause: () => {}, resume: () => {} };

/** How many sockets may be open; absent: the server's own limits. */
export interface SocketLimits {
  readonly perPerson?: number | undefined;
  readonly perScheme?: number | undefined;
}

/**
 * Serves `/sync/<scheme id>`. The socket of a client without the right to read is opened and then closed with the reason:
 * after a plain HTTP error the stock client would retry forever and could not say why.
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
  const fairTurns = new FairTurns(
    () => performance.now(),
    (error) => log.error({ err: error }, logLine('log.frame')),
  );

  // A listener created here does not capture the upgrade request, which would stay in memory with its socket.
  const onError = (error: Error) => log.debug({ error: error.message }, 'socket');

  /** Upgrades of one address are queued fairly with the frames of other users, so 500 at once do not delay them. */
  const onUpgrade = (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', onError);
    fairTurns.run(addressKey(origin.proxies.addressOf(request)), NOTHING_TO_PAUSE, () =>
      upgrade(request, raw, head),
    );
  };

  const upgrade = (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    const scheme = schemeOf(withoutPrefix(request.url ?? '', origin.prefix));
    const address = origin.proxies.addressOf(request);
    const budgetKey = addressKey(address);
    if (budget.isSpent(budgetKey)) {
      const headers = { 'Retry-After': budget.secondsToWait(budgetKey) };
      refuseUpgrade(raw, '503 Service Unavailable', '', headers);
      return;
    }
    budget.charge(budgetKey, UPGRADE_MS);
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
        log.error({ ...faultFields(error), scheme }, logLine('log.socket'));
        socket.close(CLOSE.roomFailed);
      });
    });
  };

  /** Checks session, limits and right, then joins the room. Until then the socket is paused. */
  const serve = async (socket: WebSocket, raw: Duplex, request: IncomingMessage, scheme: string) => {
    socket.pause();
    const from = origin.proxies.addressOf(request);
    const close = (code: number) => {
      closeSocket(socket, code);
      socket.resume();
    };
    const session = await contexts.sessionOf(request.headers.cookie);
    const currentActor = session === null ? () => null : services.sessions.watch(session);
    const actor = currentActor();
    const account = actor?.id;
    if (session === null || !actor || account === undefined) {
      close(CLOSE.signIn);
      return;
    }
    const schemeKey = `${account} ${scheme}`;
    const hasTooMany = count(account) >= maxPerPerson || count(schemeKey) >= maxPerScheme;
    if (hasTooMany || budget.isSpent(account)) {
      close(CLOSE.tryLater);
      return;
    }
    for (const key of [account, schemeKey]) counts.set(key, count(key) + 1);
    socket.on('close', () => {
      for (const key of [account, schemeKey]) {
        if (count(key) > 1) counts.set(key, count(key) - 1);
        else counts.delete(key);
      }
    });
    const peer = new SocketPeer(socket, raw, wires, {
      isSpent: () => budget.isSpent(account),
      charge: (ms) => budget.charge(account, ms),
    });
    const recordRefusal = (user: string) =>
      security('socket-refused', { user, address: from, path: '/sync' });
    const enter = (room: Room) => {
      const connection = room.connections.join(peer, currentActor);
      if (!connection) {
        recordRefusal(account);
        return;
      }
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary) {
          fairTurns.run(account, socket, () => peer.run(() => room.connections.receive(connection, data)));
        } else {
          room.connections.leave(connection);
          peer.close(CLOSE.badFrame);
        }
      });
      socket.on('close', () => room.connections.leave(connection));
      keepSession(socket, session);
    };
    /** The socket sends the whole scheme, so opening it is recorded as a reading, as for the scheme's page. */
    const recordOpening = async () => {
      if (services.schemes.refusalToRead(actor, scheme)) return;
      const by = { id: actor.id, name: actor.name };
      await services.office.recordReading({ by, from }, services.schemes.actOn('schemeOpened', scheme));
    };
    // A restricted scheme is not loaded for people it is closed to: a slower answer would show that it exists.
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

  /** Extends the session at each frame that a person causes, for users who type all day without loading a page. */
  const keepSession = (socket: WebSocket, session: string) => {
    const touch = services.sessions.sessionToucher(session);
    const frames = new PersonFrames();
    socket.on('message', (data: Buffer) => {
      if (!frames.isByPerson(data)) return;
      touch()?.catch((error) => log.error({ err: error }, logLine('log.session')));
    });
  };

  /** Open sockets of an account, or of an account to one scheme. */
  const count = (key: string) => counts.get(key) ?? 0;
  const pings = setInterval(() => keepAlive.pingNextSlice(), KEEP_ALIVE_MS / KEEP_ALIVE_SLICES);

  server.on('upgrade', onUpgrade);
  return {
    /** Number of open sockets. */
    get size() {
      return sockets.clients.size;
    },
    /** Stops pinging and terminates every open socket. */
    close() {
      clearInterval(pings);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Answers an upgrade request with a plain response, then closes the connection without waiting for the client. */
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

/** The name under which an address without a signed-in person is queued and charged. */
function addressKey(address: string): string {
  return `ip ${address}`;
}

/** The scheme id in the path of a socket's address; null for any other path. */
function schemeOf(url: string): string | null {
  return /^\/sync\/([A-Za-z0-9_-]{1,60})(?:\?.*)?$/.exec(url)?.[1] ?? null;
}
