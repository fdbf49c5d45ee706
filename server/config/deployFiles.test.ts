/** What an office installs, read as systemd, Docker and WinSW read it: names they know, settings this program knows, files that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { readSettings } from './readSettings';
import { SETTING_NAMES } from './settings';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, 'deploy', file), 'utf8');

/** Directives by section, as systemd 252 documents them; only those that these units may use. */
const DIRECTIVES: Readonly<Record<string, RegExp>> = {
  Unit: /^(Description|After|Wants)$/,
  Service:
    /^(Type|User|Group|WorkingDirectory|EnvironmentFile|ExecStart|Restart|RestartSec|KillSignal|TimeoutStopSec|UMask|LimitNOFILE|ProtectSystem|ReadWritePaths|ProtectHome|PrivateTmp|PrivateDevices|PrivateNetwork|ProtectKernelTunables|ProtectKernelModules|ProtectKernelLogs|ProtectControlGroups|ProtectClock|ProtectHostname|ProtectProc|NoNewPrivileges|RestrictSUIDSGID|RestrictNamespaces|RestrictRealtime|RestrictAddressFamilies|LockPersonality|CapabilityBoundingSet|SystemCallArchitectures|SystemCallFilter|SystemCallErrorNumber)$/,
  Timer: /^(OnCalendar|Persistent)$/,
  Install: /^WantedBy$/,
};

/** The lines of a unit as `Section.Key`, with all values of each. */
function unit(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let section = '';
  for (const line of read(file).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head !== undefined) {
      section = head;
      continue;
    }
    const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
    assert.match(key, DIRECTIVES[section] ?? /^$/, `${file}: [${section}] ${line}`);
    const values = found.get(`${section}.${key}`) ?? [];
    found.set(`${section}.${key}`, [...values, value]);
  }
  return found;
}

/** Variables of an environment: `NAME=value` lines. */
function variables(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));
}

function assertSettings(file: string, env: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(env)) {
    assert.ok(
      SETTING_NAMES.some((known) => known === name),
      `${file}: ${name} is no setting`,
    );
  }
  assert.doesNotThrow(() => readSettings(env), `${file}: a value that the program refuses`);
}

const SANDBOX = [
  'NoNewPrivileges=yes',
  'ProtectSystem=strict',
  'ProtectHome=yes',
  'PrivateTmp=yes',
  'CapabilityBoundingSet=',
  'SystemCallFilter=@system-service',
  'User=de-an',
];

for (const file of ['de-an.service', 'de-an-backup.service']) {
  test(`${file}: known directives, a sandbox, and every folder that is written`, () => {
    const found = unit(file);
    const of = (key: string) => found.get(`Service.${key}`) ?? [];
    for (const line of SANDBOX) {
      const [key = '', value = ''] = line.split('=');
      assert.ok(of(key).includes(value), `${file} lacks ${line}`);
    }
    assert.deepEqual(of('EnvironmentFile'), ['/etc/de-an/de-an.env']);
    const script = /scripts\/[\w-]+\.mjs/.exec(of('ExecStart')[0] ?? '')?.[0] ?? '';
    assert.ok(existsSync(join(root, script)), `${file} starts ${script}`);
    const paths = of('ReadWritePaths')
      .join(' ')
      .split(' ')
      .map((path) => path.replace(/^-/, ''));
    const env = variables(read('de-an.env'));
    const written = [env['DATA_DIR'], env['DE_AN_KEY_FILE']];
    if (file === 'de-an.service') written.push(env['SECURITY_LOG']);
    for (const path of written) {
      assert.ok(
        paths.some((folder) => path?.startsWith(folder)),
        `${file} may not write ${path}`,
      );
    }
  });
}

test('the timer starts the backup at a time that systemd reads', () => {
  const timer = unit('de-an-backup.timer');
  assert.deepEqual(timer.get('Timer.OnCalendar'), ['*-*-* 01:30:00']);
  assert.deepEqual(timer.get('Install.WantedBy'), ['timers.target']);
});

test('de-an.env has known settings with values that the program takes', () => {
  const env = variables(read('de-an.env'));
  assertSettings('de-an.env', env);
  for (const [name, value] of Object.entries(env)) {
    assert.equal(value, value.trim(), name);
    assert.doesNotMatch(value, /["']/, `${name}: systemd and Node read quotes in two ways`);
  }
});

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly build?: { readonly context: string; readonly dockerfile: string };
        readonly image?: string;
        readonly environment?: Readonly<Record<string, string>>;
        readonly volumes?: readonly string[];
        readonly networks?: readonly string[];
      }
    >
  >;
  readonly volumes: object;
  readonly networks: object;
}

test('compose.yaml names services, volumes and networks that there are, and settings that the program takes', () => {
  const compose = readCompose(read('compose.yaml'));
  const known =
    /^(build|image|restart|read_only|tmpfs|cap_drop|security_opt|stop_grace_period|environment|volumes|networks|ports)$/;
  for (const [name, service] of Object.entries(compose.services)) {
    for (const key of Object.keys(service)) assert.match(key, known, `${name}.${key}`);
    for (const volume of service.volumes ?? []) {
      const [from = ''] = volume.split(':');
      // The certificate's folder is the office's own.
      if (from.startsWith('./')) assert.ok(from === './tls' || existsSync(join(root, 'deploy', from)), from);
      else assert.ok(from in compose.volumes, `${name}: volume ${from}`);
    }
    for (const network of service.networks ?? []) assert.ok(network in compose.networks, network);
  }
  const { build, environment, volumes = [] } = compose.services['de-an'] ?? {};
  assert.ok(build && existsSync(join(root, 'deploy', build.context, build.dockerfile)));
  assert.ok(environment);
  const image = imageVariables();
  assertSettings('compose.yaml', { ...image, ...environment });
  // What is written lies on volumes: the container itself is read-only.
  const mounted = volumes.map((volume) => volume.split(':')[1] ?? '');
  for (const path of [image['DATA_DIR'], environment['DE_AN_KEY_FILE']])
    assert.ok(
      mounted.some((at) => path?.startsWith(at)),
      `${path} is on no volume`,
    );
});

/**
 * Reads the part of YAML that `compose.yaml` is written in: nested maps by two blanks, lists of one line or with a
 * dash, texts in double quotes or bare. Throws on any other line, so that a file it cannot read does not pass.
 */
function readCompose(text: string): Compose {
  type Node = { [key: string]: Node | string | readonly string[] };
  const top: Node = {};
  const open: { readonly indent: number; readonly node: Node; readonly key: string }[] = [];
  const bare = (value: string) => value.replace(/^"(.*)"$/, '$1');
  for (const line of text.split('\n')) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    const [, blanks = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? [];
    assert.equal(blanks.length % 2, 0, `compose.yaml: ${line}`);
    while ((open.at(-1)?.indent ?? -1) >= blanks.length) open.pop();
    const parent = open.at(-1);
    if (rest.startsWith('- ')) {
      assert.ok(parent, `compose.yaml: ${line}`);
      const before = parent.node[parent.key];
      parent.node[parent.key] = [...(Array.isArray(before) ? before : []), bare(rest.slice(2))];
      continue;
    }
    const [, key, value = ''] = /^([\w-]+):(?: (.*))?$/.exec(rest) ?? [];
    assert.ok(key !== undefined, `compose.yaml: ${line}`);
    const node = parent ? (parent.node[parent.key] as Node) : top;
    const list = /^\[(.*)\]$/.exec(value)?.[1];
    if (value === '') node[key] = {};
    else node[key] = list === undefined ? bare(value) : list.split(', ').map(bare);
    if (value === '') open.push({ indent: blanks.length, node, key });
  }
  return top as unknown as Compose;
}

/** The variables that the image sets. */
function imageVariables(): Readonly<Record<string, string>> {
  const line = /^ENV (.*)$/m.exec(read('Containerfile'))?.[1] ?? '';
  return variables(line.split(' ').join('\n'));
}

test('the Containerfile starts a file that there is, as its own user, with settings that the program takes', () => {
  const text = read('Containerfile');
  assertSettings('Containerfile', imageVariables());
  const command = /^CMD (\[.*\])$/m.exec(text)?.[1] ?? '[]';
  const script = (JSON.parse(command) as string[]).at(-1) ?? '';
  assert.ok(script !== '' && existsSync(join(root, script)), script);
  assert.match(text, /^USER de-an$/m);
  const volumes = JSON.parse(/^VOLUME (\[.*\])$/m.exec(text)?.[1] ?? '[]') as string[];
  for (const path of [imageVariables()['DATA_DIR'], imageVariables()['DE_AN_KEY_FILE']])
    assert.ok(
      volumes.some((at) => path?.startsWith(at)),
      `${path} is on no volume`,
    );
});

/** Elements that the configuration of WinSW 2 knows (doc/xmlConfigFile.md of its repository); those of WinSW 3 differ. */
const WINSW: Readonly<Record<string, readonly string[]>> = {
  service: [
    'id',
    'name',
    'description',
    'executable',
    'arguments',
    'workingdirectory',
    'serviceaccount',
    'env',
    'stoptimeout',
    'onfailure',
    'resetfailure',
    'logpath',
    'log',
  ],
  serviceaccount: ['domain', 'user', 'password', 'allowservicelogon'],
  log: ['sizeThreshold', 'keepFiles'],
};

test('de-an.xml has elements that WinSW 2 knows, runs as LocalService, and has settings that the program takes', () => {
  const { documentElement } = new DOMParser().parseFromString(read('de-an.xml'), 'text/xml');
  const elementsOf = (parent: Element) =>
    Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
  const elements = elementsOf(documentElement);
  for (const parent of [documentElement, ...elements]) {
    for (const { tagName } of elementsOf(parent))
      assert.ok(WINSW[parent.tagName]?.includes(tagName), `<${parent.tagName}> has <${tagName}>`);
  }
  const account = elements.find(({ tagName }) => tagName === 'serviceaccount');
  assert.ok(account);
  assert.deepEqual(
    elementsOf(account).map(({ tagName, textContent }) => [tagName, textContent]),
    [
      ['domain', 'NT AUTHORITY'],
      ['user', 'LocalService'],
    ],
  );
  const env = elements.filter(({ tagName }) => tagName === 'env');
  assertSettings(
    'de-an.xml',
    Object.fromEntries(env.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? ''])),
  );
  assert.match(
    elements.find(({ tagName }) => tagName === 'arguments')?.textContent ?? '',
    /scripts\\start\.mjs$/,
  );
});
