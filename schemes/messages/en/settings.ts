/** The settings of the server, as `de-an config` and the guide list them. English. */
export const settings = {
  'setting.DATA_DIR': 'The data folder',
  'setting.HOST': 'The address the server listens on; 0.0.0.0 is every address of the machine',
  'setting.PORT': 'The port the server listens on; 0 is any free port',
  'setting.PUBLIC_URL':
    'The address people type into the browser, when the server is behind a proxy or has a name',
  'setting.TRUST_PROXY':
    'The proxies that may report the address of a person and https. Not set: only a proxy on the same machine (loopback)',
  'setting.TLS_CERT': 'The TLS certificate with its intermediates, PEM; the server then speaks https itself',
  'setting.TLS_KEY': 'The private key of the TLS certificate, PEM',
  'setting.MIN_FREE_MB':
    'The least free space on the disk of the data folder; below it the server takes nothing new',
  'setting.CONNECTIONS_PER_PERSON':
    'How many editors one person may have open; not set: the limits of the server',
  'setting.LOG_LEVEL': 'The level of the operational log; info logs each request',
  'setting.SECURITY_LOG': 'The file of the security log; not set: standard output',
  'setting.METRICS_PORT': 'A port of its own for /metrics, on this machine only',
  'setting.METRICS_TOKEN': 'The token for /metrics on the main port (Authorization: Bearer …)',
  'setting.SOFFICE': 'The program of LibreOffice, for PDF; not set: the server looks for it; blank: none',
  'setting.DE_AN_PASSWORD': 'The password for "de-an user add"',
  'setting.LANG': 'The language of the command line',
  'setting.NODE_ENV': 'The mode',
  'setting.accepts.folder': 'the path of a folder',
  'setting.accepts.file': 'the path of a file',
  'setting.accepts.host': 'an IP address or the name of a host',
  'setting.accepts.port': 'a whole number from 0 to 65535',
  'setting.accepts.origin':
    'http:// or https:// and a host, with a port if needed and without a path: the program cannot run below a path of an address, so give it a host name of its own',
  'setting.accepts.proxies':
    'loopback, linklocal, uniquelocal, IP addresses or networks, separated by commas; or a number of proxies from 0 to 10',
  'setting.accepts.megabytes': 'a whole number of MB; 0 is no limit',
  'setting.accepts.count': 'a whole number from 1 to 100000',
  'setting.accepts.level': 'fatal, error, warn, info, debug, trace or silent',
  'setting.accepts.token': 'at least 16 characters without spaces',
  'setting.accepts.program': 'the path of a program that can be run, or blank',
  'setting.accepts.password': 'a password',
  'setting.accepts.lang': 'English if it begins with en, else Vietnamese',
  'setting.accepts.environment': 'production, development or test',
  'setting.blank':
    '{name} is blank. Accepted: {accepted}. Set a value, or remove the variable to use the default.',
  'setting.wrong': '{name} is "{value}", which cannot be used. Accepted: {accepted}.',
  'setting.together': '{name} needs {other}. Set both, or neither.',
  'setting.samePort': 'METRICS_PORT equals PORT. Choose another port for METRICS_PORT.',
  'setting.unreadable': 'The file of {name} cannot be read: {problem}. Correct the path or the permissions.',
  'setting.badTls': 'The certificate of TLS_CERT and the key of TLS_KEY cannot be used: {problem}',
  'setting.isSet': 'set',
  'setting.notSet': 'not set',
  'setting.source.environment': 'environment',
  'setting.source.default': 'default',
  'setting.line': '{name}: {value} (default: {fallback}; source: {source}). {what}; accepted: {accepted}.',
} as const;
