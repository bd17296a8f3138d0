const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { ROOT } = require('./options');
const { bundleConfig } = require('./bundle');
const { officeFilePatterns } = require('./officeFiles');
const { page } = require('./page');

/** Licence notices of bundled packages go into one file beside the pages. */
const LICENCES = { condition: /^\**!|@license|@preserve/i, filename: 'LICENSES.txt', banner: false };

/** The product itself: task pane, ribbon commands and their notices, help, icons. Terser makes it a sixth smaller than esbuild. */
function paneConfig(options) {
  const bundle = bundleConfig(options, 'pane');
  const from = (...parts) => path.join(ROOT, 'src', ...parts);
  return {
    ...bundle,
    entry: {
      taskpane: from('taskpane', 'index.tsx'),
      commands: from('commands', 'index.ts'),
      notice: from('commands', 'notice.ts'),
    },
    optimization: { minimizer: [new TerserPlugin({ extractComments: LICENCES })] },
    plugins: [
      page({ name: 'taskpane', title: '序时', office: options.officejs, policy: 'wasm' }),
      page({ name: 'commands', title: '序时', office: options.officejs, policy: 'plain' }),
      page({ name: 'notice', title: '序时', office: 'none', policy: 'plain' }),
      new CopyPlugin({
        patterns: [
          { from: from('assets', '*.png'), to: 'assets/[name][ext]' },
          { from: from('assets', 'help.html'), to: 'help.html' },
          // The library's scripts carry no notice of their own, and its WebAssembly cannot.
          { from: path.join(ROOT, 'node_modules', 'excelize-wasm', 'LICENSE'), to: 'assets/excelize.LICENSE.txt', toType: 'file' },
          ...(options.officejs === 'local' ? officeFilePatterns() : []),
        ],
      }),
    ],
  };
}

module.exports = { paneConfig };
