const path = require('node:path');
const { ROOT } = require('./options');

/** Safari on supported Macs and WebView2 run this without further translation. */
const LANGUAGE = 'es2020';

/** What every bundle of ours has in common. */
function bundleConfig(options, name) {
  return {
    name,
    mode: options.mode,
    target: ['web', LANGUAGE],
    context: ROOT,
    // Maps by eval would need a weaker content security policy.
    devtool: options.mode === 'development' ? 'cheap-module-source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: LANGUAGE, jsx: 'automatic' } },
        // Servers and browsers unpack a file named .gz by themselves; the loader wants it packed.
        { test: /\.wasm\.gz$/, type: 'asset/resource', generator: { filename: 'assets/[name].[contenthash:8].bin' } },
      ],
    },
    output: {
      path: options.output,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      cssFilename: '[name].[contenthash:8].css',
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${options.mode}-${options.officejs}`,
      cacheDirectory: path.join(ROOT, 'build', 'cache'),
      buildDependencies: { config: [path.join(ROOT, 'webpack.config.js'), path.join(__dirname, path.sep)] },
    },
    performance: { hints: false },
    infrastructureLogging: { level: 'warn' },
    stats: 'errors-warnings',
  };
}

module.exports = { LANGUAGE, bundleConfig };
