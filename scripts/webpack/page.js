const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { CDN } = require('./options');
const { FOLDER } = require('./officeFiles');

const COMMON = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'none'",
};

/**
 * Content security policies of pages that load nothing from elsewhere. Fluent UI and Univer write
 * styles at run time. Files are written by WebAssembly: in the pane by a worker, and by the page itself
 * where no worker starts.
 */
const POLICIES = {
  plain: { ...COMMON, 'script-src': "'self'" },
  wasm: { ...COMMON, 'script-src': "'self' 'wasm-unsafe-eval'" },
};

function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/**
 * One page: `name` is file and chunk, `office` says where its office.js comes from (`cdn`, `local`
 * or `none`). Pages that load from Microsoft's CDN carry no policy, because office.js then reaches
 * further hosts of Microsoft's choosing.
 */
function page({ name, title, office, policy }) {
  const scripts = { cdn: CDN, local: `${FOLDER}/office.js`, none: null };
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    chunks: [name],
    template: path.join(__dirname, 'page.ejs'),
    templateParameters: {
      title,
      officeScript: scripts[office],
      policy: office === 'cdn' ? null : policyText(POLICIES[policy]),
    },
    minify: false,
  });
}

module.exports = { page };
