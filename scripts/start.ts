/** `npm start`: the workbench with the demo workbook, over https, for this machine only. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { localCertificate } from './certificates';
import { choosePort } from './port';
import { runTypeScript } from './step';

const HOST = '127.0.0.1';
const DEMO = join(__dirname, '..', 'build', 'demo.xlsx');

const makeConfigs = createRequire(__filename)('../webpack.config.js') as (env: object, argv: object) => Configuration[];

async function prepareDemo(): Promise<void> {
  if (existsSync(DEMO)) return;
  const code = await runTypeScript('scripts/demo.ts');
  if (code !== 0) throw new Error('The demo workbook could not be built; the reason stands above.');
}

function announce(port: number, trusted: boolean): void {
  console.log(`\n序时工作台已启动，请用浏览器打开 · The Xushi workbench is running, open  https://localhost:${port}/`);
  if (!trusted) {
    console.log(
      '浏览器会提示证书不受信任，选择继续即可 · The browser will warn about the certificate; continue, ' +
        'or run  npx office-addin-dev-certs install  once.',
    );
  }
  console.log('按 Ctrl-C 结束 · Ctrl-C ends it.');
}

async function main(): Promise<void> {
  const certificate = await localCertificate();
  await prepareDemo();
  const port = await choosePort(HOST, process.env['PORT']);
  const compiler = webpack(makeConfigs({ target: 'workbench' }, { mode: 'development' }));
  const server = new WebpackDevServer(
    {
      host: HOST,
      port,
      allowedHosts: ['localhost', HOST],
      server: { type: 'https', options: { cert: certificate.cert, key: certificate.key } },
      static: false,
      client: {
        logging: 'warn',
        overlay: { errors: true, warnings: false, runtimeErrors: false },
        // The page's own host, whichever name it was opened by: its policy allows no other.
        webSocketURL: 'auto://0.0.0.0:0/ws',
      },
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((resolve) => server.middleware?.waitUntilValid(() => resolve()));
  announce(port, certificate.installed);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
