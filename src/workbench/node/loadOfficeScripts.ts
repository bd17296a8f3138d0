import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';

type OfficeExtensionNamespace = typeof OfficeExtension;

/** Parts of office.js that its public typings leave out. */
export interface OfficeInternals {
  readonly SessionBase: new () => object;
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

export interface OfficeContext {
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeExtensionNamespace & OfficeInternals;
  readonly Office: { readonly context: OfficeContext };
  readonly OSF: { _OfficeAppFactory: { getContext(): OfficeContext } };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: object) => OfficeContext['requirements'];
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => object;
    };
  };
  close(): void;
}

const FILES = ['office.debug.js', 'excel-web-16.00.debug.js'];
const scripts: Script[] = [];

/** Compiled once for all pages; evaluated in each. */
function compiledScripts(): readonly Script[] {
  if (scripts.length === 0) {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    for (const file of FILES) scripts.push(new Script(readFileSync(join(folder, file), 'utf8'), { filename: file }));
  }
  return scripts;
}

/** A page with the unmodified office.js of the npm package in it, before any host has answered. */
export function loadOfficeScripts(locale: string, excelApi: string): OfficeWindow {
  const dom = new JSDOM('<!doctype html><title>Xushi</title>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  const context = dom.getInternalVMContext();
  for (const script of compiledScripts()) {
    try {
      script.runInContext(context);
    } catch (error) {
      // office.js throws a text when no script tag has loaded it; everything it defines is there by then.
      if (typeof error !== 'string') throw error;
    }
  }
  const window = dom.window as unknown as OfficeWindow;
  announce(window, locale, excelApi);
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return window;
}

/** What the host would tell at the handshake, put in place through office.js's own classes. */
function announce(window: OfficeWindow, locale: string, excelApi: string): void {
  const { RequirementMatrix, DefaultSetRequirement } = window.OfficeExt.Requirement;
  const context: OfficeContext = {
    requirements: new RequirementMatrix(new DefaultSetRequirement({ excelapi: excelApi })),
    displayLanguage: locale,
    contentLanguage: locale,
  };
  window.OSF._OfficeAppFactory = { getContext: () => context };
}
