import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { requireProgram } from '../../scripts/programs';
import { serveFolder, type Site } from './site';

export const WORKBENCH = join(__dirname, '..', '..', 'build', 'workbench');

/** A browser on a built folder, and all that went over its wire. */
export interface Session {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  /** Addresses of every request of the page, its frames and its workers, in order. */
  readonly requests: readonly string[];
  /** Console errors, uncaught exceptions, requests that failed or were refused: empty in a good run. */
  readonly problems: readonly string[];
  /** Requests to any other host than localhost. */
  foreignRequests(): readonly string[];
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Folder to serve; the built workbench if not given. */
  readonly folder?: string;
  readonly context?: BrowserContextOptions;
}

function launch(): Promise<Browser> {
  // Chromium refuses its sandbox to root, who runs tests in containers.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: requireProgram('browser'),
    args: [...(asRoot ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || hostname === 'localhost';
}

function listen(context: BrowserContext, requests: string[], problems: string[]): void {
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
}

/** Starts a browser with one blank page; `page.goto(session.site.url)` is left to the test. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const site = await serveFolder(options.folder ?? WORKBENCH);
  const browser = await launch();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', ...options.context });
  const requests: string[] = [];
  const problems: string[] = [];
  listen(context, requests, problems);
  return {
    page: await context.newPage(),
    context,
    site,
    requests,
    problems,
    foreignRequests: () => requests.filter((address) => !isLocal(address)),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
