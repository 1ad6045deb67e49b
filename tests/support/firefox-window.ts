/** Reaches into Firefox's own window: its popup, its toolbar, its menus and its questions. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { callSource, type Surface } from './driver.ts';

/** The part of puppeteer's connection that its types keep to themselves. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs the source of an async function's body in the browser window itself, and gives back what it returns. */
export type InWindow = <T>(body: string) => Promise<T>;

export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

export async function windowOf(bidi: Bidi): Promise<InWindow> {
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window');
  return async <T>(body: string): Promise<T> => {
    const answer = (
      await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
        target: { context },
        awaitPromise: true,
      })
    ).result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success' || !answer.result) {
      throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer');
    }
    return JSON.parse(answer.result.value) as T;
  };
}

const POPUP = `const popup = document.querySelector('browser[webextension-view-type=popup]');
  if (!popup || !popup.currentURI.spec.startsWith('moz-extension:')) return null;`;

let calls = 0;

/** The body that runs `source` in the popup's document; answers null when the popup is gone. */
function popupCall(source: string, patience: number): string {
  calls += 1;
  const channel = `lede:${String(calls)}`;
  // A sandbox with the document's own rights: it sees what the page's code sees, and no policy of the page stops it.
  const frame = `(async () => {
    let answer;
    try {
      const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await new Promise((resolve, reject) => {
        box.done = Cu.exportFunction(resolve, box);
        box.fail = Cu.exportFunction(reject, box);
        Cu.evalInSandbox(${JSON.stringify(`(async () => { try { done(JSON.stringify(await ${source}) ?? ''); } catch (e) { fail(String(e)); } })()`)}, box);
      });
      answer = { value };
    } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(channel)}, answer);
  })()`;
  return `${POPUP}
    return new Promise((resolve) => {
      const hear = ({ data }) => { popup.messageManager.removeMessageListener(${JSON.stringify(channel)}, hear); resolve(data); };
      popup.messageManager.addMessageListener(${JSON.stringify(channel)}, hear);
      popup.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(frame)}`)}, false);
      setTimeout(() => resolve({ error: 'the popup did not answer' }), ${String(patience)});
    });`;
}

export function popupSurface(inWindow: InWindow, patience = 8_000): Surface {
  return {
    async evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
      type Answer = { value: string } | { error: string } | null;
      const answer = await inWindow<Answer>(popupCall(callSource(run, args), patience));
      if (!answer) throw new Error('the popup is closed');
      if ('error' in answer) throw new Error(answer.error);
      return (answer.value === '' ? undefined : JSON.parse(answer.value)) as T;
    },
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      const png = await inWindow<string | null>(`${POPUP}
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return bytes.toBase64();`);
      if (!png) throw new Error('the popup is closed');
      await writeFile(path, Buffer.from(png, 'base64'));
    },
    async close() {
      await inWindow(`${POPUP} popup.closest('panel')?.hidePopup();`);
    },
    isClosed: () =>
      inWindow<boolean>(`const open = await (async () => { ${POPUP} return true; })(); return !open;`),
  };
}

/** A press of the mouse in the popup. */
export function mouseBody(x: number, y: number): string {
  const frame = `for (const type of ['mousedown', 'mouseup'])
    content.synthesizeMouseEvent(type, ${String(x)}, ${String(y)}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });`;
  return `${POPUP} popup.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(frame)}`)}, false);`;
}

/** What presses the button: the extension's action, found as the toolbar finds it. */
export function pressBody(id: string): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
}

/** What the action's badge says on the tab in front. */
export function badgeBody(id: string): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
    return action.getProperty(gBrowser.selectedTab, 'badgeText');`;
}

/** What came of presses in a private window: the tab they opened, whether it is private too, and what was said before the last. */
export interface FromPrivate {
  title: string;
  address: string;
  isPrivate: boolean;
  said: string;
}

/**
 * Opens an address in a private window, which the extension is let into first, and presses the button there, unless the
 * address is of a page of Lede itself; then presses what has these hooks, one after the other, in the popup or that page.
 * Answers with the tab that this opens, once it has another title than Lede's.
 */
export function privateBody(id: string, url: string, hooks: readonly string[]): string {
  const selectors = hooks.map((hook) => (/^[a-z-]+$/u.test(hook) ? `[data-testid="${hook}"]` : hook));
  return `const until = async (what, name = what) => {
      for (let n = 0; n < 250; n++) {
        const found = await what();
        if (found) return found;
        await new Promise((again) => setTimeout(again, 100));
      }
      throw new Error('nothing came of ' + name);
    };
    const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
    const id = ${JSON.stringify(id)};
    if (!WebExtensionPolicy.getByID(id).privateBrowsingAllowed) {
      const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await load('ExtensionPermissions').ExtensionPermissions.add(id, permission);
      await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
      await until(() => WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed);
    }
    const { apiManager } = load('ExtensionParent').ExtensionParent;
    const button = await until(() => apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension));
    const hidden = OpenBrowserWindow({ private: true });
    try {
    const browsers = await until(() => hidden.gBrowserInit?.delayedStartupFinished && hidden.gBrowser);
    hidden.focus();
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    const url = ${JSON.stringify(url)};
    browsers.fixupAndLoadURIString(url, { triggeringPrincipal });
    await until(() => browsers.currentURI.spec === url && !browsers.selectedTab.hasAttribute('busy'));
    const isOwn = url.startsWith('moz-extension:');
    if (!isOwn) button.triggerAction(hidden);
    const tabs = () => [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.gBrowser.tabs]);
    const before = tabs();
    let waited = 0;
    let asked = 0;
    // Answers with what the page says, or null if the selector finds nothing; then runs an expression on what it finds.
    const ask = (selector, run, patience) => new Promise((done) => {
      const popup = hidden.document.querySelector('browser[webextension-view-type=popup]');
      const messages = (isOwn ? browsers.selectedBrowser : popup)?.messageManager;
      // A panel that is still closing takes the first press for its own.
      if (!isOwn && !popup && ++waited % 15 === 0) button.triggerAction(hidden);
      if (!messages) return done(null);
      const channel = 'lede:asked' + ++asked;
      messages.addMessageListener(channel, ({ data }) => done(data));
      const frame = '{ const found = content.document.querySelector(' + JSON.stringify(selector + ':not([disabled])') + ');'
        + 'const said = content.document.body?.innerText;'
        + 'sendAsyncMessage("' + channel + '", found && said); ' + run + '}';
      messages.loadFrameScript('data:,' + encodeURIComponent(frame), false);
      setTimeout(done, patience, null);
    });
    // Clicked once only, however late the answer comes: some buttons undo with a second click what the first did.
    const press = async (selector) => {
      await until(() => ask(selector, '', 1000), selector);
      return ask(selector, 'found?.click()', 20000);
    };
    let said = '';
    for (const selector of ${JSON.stringify(selectors)}) said = await press(selector);
    const tab = await until(() => tabs().find((one) => !before.includes(one)));
    await until(() => !['', 'Lede'].includes(tab.linkedBrowser.contentTitle)).catch(() => null);
    const { contentTitle: title, currentURI } = tab.linkedBrowser;
    const isPrivate = tab.ownerDocument.defaultView === hidden;
    if (tab.ownerDocument.defaultView.gBrowser.selectedTab !== tab) throw new Error('the tab is not in front');
    return { title, address: currentURI.pathQueryRef, isPrivate, said };
    } finally {
      hidden.close();
    }`;
}

/** Picks an entry of Lede's own submenu in the page's open context menu. */
export function chooseBody(entry: string): string {
  return `const item = document.querySelector(${JSON.stringify(`#contentAreaContextMenu menuitem[id$="-menuitem-_${entry}"]`)});
    const submenu = item.closest('menu');
    const shown = new Promise((done) => submenu.menupopup.addEventListener('popupshown', done, { once: true }));
    submenu.openMenu(true);
    await shown;
    submenu.menupopup.activateItem(item);`;
}
