import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { ListenFault, listen } from './listen';

const HOST = '127.0.0.1';

test('a port that another program holds is named with its setting, in both languages', async (t) => {
  const first = createServer();
  await listen(first, { port: 0, host: HOST, setting: 'PORT' });
  t.after(() => first.close());
  const { port } = first.address() as AddressInfo;
  for (const setting of ['PORT', 'METRICS_PORT'] as const) {
    await assert.rejects(listen(createServer(), { port, host: HOST, setting }), (error) => {
      assert.ok(error instanceof ListenFault, String(error));
      assert.ok(error.t('vi').startsWith(`Cổng ${port} ở địa chỉ ${HOST} đã có chương trình khác dùng`));
      assert.ok(error.t('vi').includes(` ${setting} `), error.t('vi'));
      assert.ok(
        error.message.startsWith(`Port ${port} at ${HOST} is used by another program`),
        error.message,
      );
      return true;
    });
  }
});

test('a port that this account may not open, or an address of another machine, is named; another error stays as it is', async () => {
  const failing = async (code: string) => {
    const server = createServer();
    // An account that may use every port, as in a container, cannot be refused one by the system.
    server.listen = () => {
      queueMicrotask(() => server.emit('error', Object.assign(new Error(code), { code })));
      return server;
    };
    const place = { port: 80, host: '192.0.2.1', setting: 'PORT' } as const;
    return listen(server, place).then(
      () => assert.fail('it listens'),
      (error: unknown) => (error instanceof ListenFault ? error.t('vi') : String(error)),
    );
  };
  assert.match(await failing('EACCES'), /không được phép dùng cổng 80.*Đặt PORT bằng một cổng từ 1024/);
  assert.match(await failing('EADDRNOTAVAIL'), /192\.0\.2\.1 không phải địa chỉ của máy này\. .*HOST/);
  assert.equal(await failing('EMFILE'), 'Error: EMFILE');
});
