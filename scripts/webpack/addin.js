const { ManifestPlugin, rewriteManifest } = require('./manifest');
const { paneConfig } = require('./pane');

/** The add-in as it is deployed: a folder to serve at the base URL, and its manifest. */
function addinConfigs(options) {
  const pane = paneConfig(options);
  return [
    {
      ...pane,
      output: { ...pane.output, clean: true },
      plugins: [...pane.plugins, new ManifestPlugin(options.baseUrl, { 'manifest.xml': rewriteManifest })],
    },
  ];
}

module.exports = { addinConfigs };
