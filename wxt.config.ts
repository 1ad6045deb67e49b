import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { defineConfig, type EntrypointGroup, type ResolvedPublicFile } from 'wxt';
import { layDownWords } from './lib/clean/words/lay-down';
import { PACKS } from './lib/clean/words/packs';
import type { FaceName } from './lib/settings/faces';

/**
 * Each page and the background is built by itself, so that a page begins with one script, of what it uses and no more:
 * every further file costs it some milliseconds before its first word.
 */
function eachByItself(groups: EntrypointGroup[]): void {
  const alone = groups.flatMap((group): EntrypointGroup[] =>
    Array.isArray(group) ? group.map((one) => [one]) : [group],
  );
  groups.splice(0, groups.length, ...alone);
}

/**
 * Puts the stylesheet that a page begins with into the page: another file that it need not wait for. What comes late and
 * imports from the page's own script would load it again; there the script, which is there already, stands in for it.
 */
function stylesInPages(): Plugin {
  return {
    name: 'lede:styles-in-pages',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      // After Vite has told each chunk what to load.
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const [, script = ''] = /<script type="module"[^>]* src="\/([^"]+)"/u.exec(textOf(page)) ?? [];
          page.source = textOf(page).replaceAll(
            /<link rel="stylesheet"[^>]* href="\/([^"]+)">/gu,
            (_link, file: string) => {
              const style = bundle[file];
              if (style?.type !== 'asset')
                throw new Error(`${page.fileName} names ${file}, which is not there`);
              Reflect.deleteProperty(bundle, file);
              for (const chunk of Object.values(bundle))
                if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(file, script);
              return `<style>${textOf(style).trim()}</style>`;
            },
          );
        }
      },
    },
  };
}

function textOf({ source }: Rollup.OutputAsset): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** Where the reading faces come from, and the stylesheets of each package that are needed. */
const FACES: Record<FaceName, [from: string, ...styles: string[]]> = {
  serif: ['@fontsource-variable/literata', 'wght', 'wght-italic'],
  sans: ['@fontsource-variable/source-sans-3', 'wght', 'wght-italic'],
  legible: ['@fontsource-variable/atkinson-hyperlegible-next', 'wght', 'wght-italic'],
  dyslexic: ['@fontsource/opendyslexic', 'latin-400', 'latin-700', 'latin-400-italic', 'latin-700-italic'],
};

/** The reading faces as their packages have them, each with a stylesheet at an address that a page knows beforehand. */
function faceFiles(): ResolvedPublicFile[] {
  return Object.entries(FACES).flatMap(([name, [from, ...styles]]) => {
    const folder = join(import.meta.dirname, 'node_modules', from);
    const contents = styles
      .map((style) => readFileSync(join(folder, `${style}.css`), 'utf8'))
      .join('\n')
      .replace(/, url\([^)]*\.woff\) format\('woff'\)/gu, '');
    const fonts = [...contents.matchAll(/url\(\.\/(files\/[\w.-]+)\)/gu)].map(([, font]) => font ?? '');
    return [
      { relativeDest: `faces/${name}.css`, contents },
      ...fonts.map((font) => ({ relativeDest: `faces/${font}`, absoluteSrc: join(folder, font) })),
    ];
  });
}

/** https://terser.org/docs/options/ */
const TIGHT = {
  ecma: 2020,
  compress: { passes: 8, unsafe: true, unsafe_arrows: true, pure_getters: true },
} as const;

/**
 * Says `let` for each `const`: two bytes less, some seven hundred times. The compiler has seen to it that none is
 * assigned to again.
 */
function letForConst(): Plugin {
  return {
    name: 'lede:let-for-const',
    renderChunk(code) {
      const starts: number[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, kind, start } = node as { type?: string; kind?: string; start?: number };
        if (type === 'VariableDeclaration' && kind === 'const' && start !== undefined) starts.push(start);
        Object.values(node).forEach(visit);
      };
      visit(this.parse(code));
      let from = 0;
      const parts = starts
        .sort((a, b) => a - b)
        .map((start) => {
          const before = code.slice(from, start);
          from = start + 'const'.length;
          return `${before}let`;
        });
      return { code: parts.join('') + code.slice(from), map: null };
    },
  };
}

const shortcut = { default: 'Alt+Shift+L' };

export default defineConfig({
  modules: [
    '@wxt-dev/module-svelte',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
  ],
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: 'lib/i18n/locales' },
  autoIcons: { baseIconPath: 'components/icon.svg' },
  hooks: {
    'entrypoints:grouped': (_, groups) => eachByItself(groups),
    'build:publicAssets': (_, files) => void files.push(...faceFiles()),
    'vite:build:extendConfig': (entrypoints, config) => {
      // What is injected into every page is packed tighter than the rest, which takes its time.
      if (!entrypoints.some(({ name }) => name === 'extract')) return;
      Object.assign(config.build ?? {}, { minify: 'terser', terserOptions: TIGHT });
      config.plugins?.push(letForConst());
    },
    // The parts that the content script asks for where a page needs them, each a script of its own.
    'entrypoints:found': (wxt, entrypoints) => {
      const add = (name: string, file: string): void => {
        const inputPath = `${wxt.config.root}/lib/clean/${file}.ts`;
        entrypoints.push({ name, inputPath, type: 'unlisted-script' });
      };
      for (const pack of PACKS) add(`words-${pack}`, `words/${pack}`);
      add('vote', 'locate/vote');
    },
  },
  vite: () => ({
    plugins: [stylesInPages(), layDownWords()],
    define: { 'globalThis.ledeTimed': 'false' },
    build: {
      // Every browser Lede runs in knows all that it is written in; put in other words it would be larger.
      target: 'esnext',
      // A page begins with one script; what it loads later comes from the disk, one after another.
      modulePreload: false,
    },
    // Each of Lucide's icons draws itself by this; ours weighs a tenth of theirs, and the popup should start fast.
    resolve: { alias: { '../Icon.svelte': join(import.meta.dirname, 'components/LucideIcon.svelte') } },
  }),
  zip: { excludeSources: ['.cache/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for by "keep pictures offline", never at install; the browser warns of nothing before that.
    optional_host_permissions: ['*://*/*'],
    // The search index is SQLite, compiled to WebAssembly.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_extension_action__' },
    commands: { _execute_action: { suggested_key: shortcut } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.example',
              // The first to know optional host permissions in this version of the manifest.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '128.0' },
          },
        }
      : // The first to let every extension open its popup.
        { minimum_chrome_version: '127' }),
  }),
});
