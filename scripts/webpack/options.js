const path = require('node:path');

const ROOT = path.resolve(__dirname, '..', '..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const DEFAULT_BASE_URL = 'https://localhost:3000/';

function oneOf(name, value, allowed) {
  if (allowed.includes(value)) return value;
  throw new Error(`--env ${name} must be ${allowed.join(' or ')}, not "${value}".`);
}

/** Excel loads add-ins over https only, and the manifest joins file names to this address. */
function readBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`--env baseUrl must be an https address such as https://intranet.example/xushi/, not "${text}".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Reads webpack's `--env` values; throws with a readable sentence when one is not understood. */
function readOptions(env = {}, argv = {}) {
  const target = oneOf('target', env.target ?? 'addin', ['addin', 'workbench']);
  const officejs = oneOf('officejs', env.officejs ?? (target === 'workbench' ? 'local' : 'cdn'), ['cdn', 'local']);
  const folder = target === 'workbench' ? path.join('build', 'workbench') : 'dist';
  return {
    target,
    officejs,
    baseUrl: readBaseUrl(env.baseUrl ?? DEFAULT_BASE_URL),
    mode: argv.mode === 'development' ? 'development' : 'production',
    output: path.resolve(ROOT, env.output ?? folder),
  };
}

module.exports = { CDN, DEFAULT_BASE_URL, ROOT, readOptions };
