// Builds dist/: Code.js (the bundle and one real top-level function per entry, with its JSDoc),
// an HTML file for each script that is loaded only when it is started (src/entry/later),
// Sidebar.html and SetUpPanel.html (script and styles inside), appsscript.json; and build/: the local host. Same input, same bytes.
// --zone and --mail make another manifest, --out writes what would be pushed somewhere else and no more.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';

const ENTRY = 'src/entry/index.ts';
const LATER = 'src/entry/later';
const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};
const OUT = option('--out') ?? 'dist';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

/** The zone that the script shall run in; a name that nobody knows would make the push fail at Google. */
const zoneOption = () => {
  const zone = option('--zone');
  if (zone === undefined) {
    if (args.includes('--zone')) stop('--zone needs a name, as in --zone Asia/Shanghai');
    return undefined;
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    stop(`--zone ${zone}: no such time zone; write it as in --zone Asia/Shanghai`);
  }
  return zone;
};

/**
 * esbuild drops JSDoc and parameter names, which are what Sheets shows while typing. So each export
 * of the entry becomes a stub written from the TypeScript syntax tree: its JSDoc, its parameters.
 */
const stubs = () => {
  const program = ts.createProgram([ENTRY], { noResolve: false, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(ENTRY);
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(entry));
  return exported
    .map((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target.valueDeclaration ?? target.declarations?.[0];
      if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) {
        throw new Error(`${ENTRY} exports ${symbol.name}, which is not a function declaration`);
      }
      const text = declaration.getSourceFile().getFullText();
      const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
      const last = comments.at(-1);
      const comment = last ? text.slice(last.pos, last.end) : '';
      // Only custom functions show their JSDoc to anybody; each execution loads all of it.
      const doc = comment.includes('@customfunction') ? `${comment}\n` : '';
      const names = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
      return `${doc}function ${symbol.name}(${names}){return __app.${symbol.name}.apply(this,arguments)}`;
    })
    .join('\n');
};

/** A script as the platform takes it. 250 KB is the ceiling of Code.js: every formula loads all of it. */
const script = (entry, globalName, banner = {}) =>
  build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    write: false,
    banner,
  });

/** self-test.ts → SelfTest: what laterScript is asked for. */
const pascalCase = (file) =>
  file.replace(/\.ts$/, '').replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const bundle = async () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  manifest.timeZone = zoneOption() ?? manifest.timeZone;
  if (args.includes('--mail')) {
    manifest.oauthScopes.push('https://www.googleapis.com/auth/script.send_mail');
  }
  const result = await script(ENTRY, '__app', {
    js: '/** @OnlyCurrentDoc SheetCare, Apache-2.0. Built from source: change it there. */',
  });
  const code = `${result.outputFiles[0].text}${stubs()}\n`;
  // What is in dist/ is what is pushed: nothing of an earlier build may stay in it.
  if (OUT === 'dist') rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/Code.js`, code);
  for (const file of readdirSync(LATER)) {
    const { outputFiles } = await script(`${LATER}/${file}`, '__later');
    writeFileSync(`${OUT}/${pascalCase(file)}.html`, outputFiles[0].text);
  }
  writeFileSync(`${OUT}/appsscript.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync('build', { recursive: true });
  for (const one of PANELS) await panel(one);
  if (OUT !== 'dist') return;
  writeFileSync('build/metafile.json', JSON.stringify(result.metafile));
};

/** Inside <script> and <style> only their own end is special to HTML; `<!--` begins a comment there. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** A panel beside the sheet, each as one file: no request goes out, it needs no network of its own. */
const PANELS = [
  { name: 'Sidebar', entry: 'src/sidebar/main.tsx', styles: 'src/sidebar/styles/sidebar.css' },
  {
    name: 'SetUpPanel',
    entry: 'src/sidebar/set-up/main.tsx',
    styles: 'src/sidebar/styles/set-up-panel.css',
  },
];

const panel = async ({ name, entry, styles }) => {
  const result = await build({
    entryPoints: [entry, styles],
    outdir: 'panel',
    bundle: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    write: false,
  });
  const text = (ending) => result.outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const css = text('.css');
  if (/<\//.test(css)) throw new Error('the styles hold "</", which would end them');
  // Functions, because a replacement text would read $ as a sign.
  const html = readFileSync('src/sidebar/sidebar.html', 'utf8')
    .replace('<style></style>', () => `<style>${css}</style>`)
    .replace('<script></script>', () => `<script>${inScript(text('.js'))}</script>`);
  writeFileSync(`${OUT}/${name}.html`, html);
  if (OUT !== 'dist') return;
  writeFileSync(`build/${name.toLowerCase()}-metafile.json`, JSON.stringify(result.metafile));
};

const node = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });

/** The page of the local host: what the browser loads, and google.script for the sidebar's frame. */
const page = async () => {
  const folder = 'src/host/page';
  await build({
    entryPoints: [`${folder}/main.ts`, `${folder}/sidebar-shim.ts`, `${folder}/page.css`],
    outdir: 'build/page',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  writeFileSync('build/page/page.html', readFileSync(`${folder}/page.html`));
};

await bundle();
if (OUT !== 'dist') process.exit(0);
await page();
if (existsSync('src/host/main.ts')) await node('src/host/main.ts', 'build/host.cjs');
if (existsSync('test/bench/main.ts')) await node('test/bench/main.ts', 'build/bench.cjs');
if (!args.includes('--quiet')) {
  for (const file of ['dist/Code.js', ...PANELS.map(({ name }) => `dist/${name}.html`)]) {
    console.log(`${file} ${(readFileSync(file).length / 1024).toFixed(1)} KB`);
  }
}
if (args.includes('--push')) {
  // clasp weighs more than everything else together and is needed only here: npx brings it.
  execFileSync('npx', ['--yes', '@google/clasp@3.4.1', 'push', '--force'], { stdio: 'inherit' });
}
