import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { checkLogin } from './checkLogin.mjs';

/** A build whose sign-in page and editor load one shared module each, with these texts. */
async function build(texts: { readonly login: string; readonly editor: string }) {
  const folder = await tempFolder();
  await mkdir(join(folder, 'build'));
  const entry = (name: string, ...imports: string[]) => ({
    module: `/build/${name}.js`,
    imports: imports.map((one) => `/build/${one}.js`),
  });
  const manifest = {
    entry: entry('entry'),
    routes: {
      root: entry('root'),
      'routes/login': entry('login', 'loginShared'),
      'routes/schemes.$id._index': entry('editor', 'editorShared'),
    },
  };
  const files = {
    'manifest-1A2B.js': `window.__remixManifest=${JSON.stringify(manifest)};`,
    'entry.js': 'e',
    'root.js': 'r',
    'login.js': 'l',
    'loginShared.js': texts.login,
    'editor.js': 'd',
    'editorShared.js': texts.editor,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'build', name), text);
  return folder;
}

test('a sign-in page without the editor passes, and both sizes are counted', async () => {
  assert.deepEqual(checkLogin(await build({ login: 'form', editor: '.ProseMirror-hideselection{}' })), {
    login: 7,
    editor: 31,
  });
});

test('a sign-in page that shares a module of the editor is named', async () => {
  const folder = await build({
    login: '.ProseMirror-hideselection{}',
    editor: '.ProseMirror-hideselection{}',
  });
  assert.throws(() => checkLogin(folder), /loads the editor: \/build\/loginShared\.js/);
});

test('a mark that the editor no longer has fails, so that the check cannot pass for nothing', async () => {
  const folder = await build({ login: 'form', editor: 'other' });
  assert.throws(() => checkLogin(folder), /another mark/);
});
