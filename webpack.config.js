const { readOptions } = require('./scripts/webpack/options');
const { addinConfigs } = require('./scripts/webpack/addin');
const { workbenchConfigs } = require('./scripts/webpack/workbench');

/**
 * `--env target=addin` (default) writes the product, `--env target=workbench` Excel's stand-in with the
 * product's pane in it. `--env baseUrl=https://…/` says where the add-in will be served from,
 * `--env officejs=local` takes office.js from a copy beside the pages instead of Microsoft's CDN.
 */
module.exports = (env, argv) => {
  const options = readOptions(env, argv);
  return options.target === 'workbench' ? workbenchConfigs(options) : addinConfigs(options);
};
