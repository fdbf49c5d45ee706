import assert from 'node:assert/strict';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { test } from 'node:test';
import { ProxyTrust } from './ProxyTrust';

function requestFrom(remoteAddress: string, headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(
    Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
  );
  Object.assign(request.headers, headers);
  return request;
}

test('a trusted proxy that does not say the protocol is noticed; nobody else is', () => {
  const trust = new ProxyTrust();
  const forwarded = { 'x-forwarded-for': '203.0.113.9' };
  assert.equal(trust.hidesProtocol(requestFrom('127.0.0.1', forwarded)), true);
  assert.equal(
    trust.hidesProtocol(requestFrom('127.0.0.1', { ...forwarded, 'x-forwarded-proto': 'http' })),
    false,
  );
  assert.equal(trust.hidesProtocol(requestFrom('127.0.0.1', {})), false, 'a check from this machine');
  assert.equal(trust.hidesProtocol(requestFrom('192.0.2.1', forwarded)), false, 'no proxy of ours');
});
