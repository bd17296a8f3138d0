const path = require('node:path');
const { ROOT } = require('./options');

const PACKAGE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js');
/** Where the copies stand beside the pages. */
const FOLDER = 'office';

/**
 * The unmodified files that Excel asks for, by platform: office.js loads one excel-*.js, the strings
 * of the user's language (en-us when there are none), and the telemetry module. Debug builds and
 * other languages stay in the package. Microsoft's licence goes along.
 */
const PATTERNS = [
  'dist/office.js',
  'dist/excel-*-16.*.js',
  'dist/o15apptofilemappingtable.js',
  'dist/telemetry/*.js',
  'dist/{zh-cn,en-us}/office_strings.js',
  'LICENSE.md',
];

/** Copy patterns for copy-webpack-plugin. */
function officeFilePatterns() {
  return PATTERNS.map((pattern) => ({
    context: PACKAGE,
    from: pattern,
    to: ({ absoluteFilename }) =>
      path.join(FOLDER, path.relative(PACKAGE, absoluteFilename).replace(/^dist[\\/]/, '')),
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  }));
}

module.exports = { FOLDER, officeFilePatterns };
