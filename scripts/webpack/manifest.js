const fs = require('node:fs');
const path = require('node:path');
const { DEFAULT_BASE_URL, ROOT } = require('./options');

/** The manifest in the repository is the one for development; every address in it begins alike. */
function rewriteManifest(xml, baseUrl) {
  return xml.toString('utf8').replaceAll(DEFAULT_BASE_URL, baseUrl);
}

/**
 * A manifest of its own for the page that runs the contract suite in real Excel: same base, its own
 * id, no ribbon.
 */
function selfTestManifest(xml, baseUrl) {
  return rewriteManifest(xml, baseUrl)
    .replace(/<Id>[^<]*<\/Id>/, '<Id>6a1d1c1e-54f1-4d0e-9f0b-3f1a1f1c7e52</Id>')
    .replaceAll('/taskpane.html"', '/selftest.html"')
    .replace('DefaultValue="序时"', 'DefaultValue="序时自检"')
    .replace('Value="Xushi"', 'Value="Xushi self-test"')
    .replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
}

const SOURCE = path.join(ROOT, 'manifest.xml');

/** Emits files made from manifest.xml and watches it. `files` maps file names to (xml, baseUrl) → text. */
class ManifestPlugin {
  constructor(baseUrl, files) {
    this.baseUrl = baseUrl;
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        compilation.fileDependencies.add(SOURCE);
        const xml = fs.readFileSync(SOURCE);
        for (const [name, make] of Object.entries(this.files)) {
          compilation.emitAsset(name, new sources.RawSource(make(xml, this.baseUrl)));
        }
      });
    });
  }
}

module.exports = { ManifestPlugin, rewriteManifest, selfTestManifest };
