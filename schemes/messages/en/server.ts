export const server = {
  'server.ready': 'Đề Án is running at {url}',
  'server.demo': 'Demo workspace with invented data. Accounts (user name, password):',
  'server.setUp':
    'There is no administrator yet. Open this one-time link to create the administrator account: {url}',
} as const;
