const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { ROOT } = require('./options');
const { LANGUAGE, bundleConfig } = require('./bundle');
const { ManifestPlugin, selfTestManifest } = require('./manifest');
const { page } = require('./page');
const { paneConfig } = require('./pane');

const DEMO = path.join(ROOT, 'build', 'demo.xlsx');

/** The spreadsheet page and the self-test. esbuild minimizes Univer five times faster than terser. */
function pageConfig(options) {
  const bundle = bundleConfig(options, 'workbench');
  return {
    ...bundle,
    entry: {
      index: path.join(ROOT, 'src', 'workbench', 'page', 'index.ts'),
      selftest: path.join(ROOT, 'test', 'contract', 'selftest.ts'),
    },
    module: {
      rules: [
        ...bundle.module.rules,
        { test: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/, use: path.join(ROOT, 'src', 'workbench', 'univer', 'roomForLedger.cjs') },
      ],
    },
    output: { ...bundle.output, clean: true },
    experiments: { css: true },
    optimization: { minimizer: [new EsbuildPlugin({ target: LANGUAGE, css: true })] },
    plugins: [
      page({ name: 'index', title: '序时 · Xushi', office: 'none', policy: 'wasm' }),
      page({ name: 'selftest', title: '序时自检 · Xushi self-test', office: 'local', policy: 'plain' }),
      new CopyPlugin({ patterns: [{ from: DEMO, to: 'demo.xlsx', noErrorOnMissing: true }] }),
      new ManifestPlugin(options.baseUrl, { 'selftest-manifest.xml': selfTestManifest }),
    ],
  };
}

/** Excel's stand-in with the shipped pane beside it, served from one folder. */
function workbenchConfigs(options) {
  // The page's build empties the folder, so the pane's build has to wait for it.
  return [pageConfig(options), { ...paneConfig(options), dependencies: ['workbench'] }];
}

module.exports = { workbenchConfigs };
