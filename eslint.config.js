const { defineConfig } = require('eslint/config');
const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');

/** What ESLint itself recommends and TypeScript does not already refuse. */
const CORRECTNESS = Object.fromEntries(
  [
    'for-direction',
    'no-async-promise-executor',
    'no-case-declarations',
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty-character-class',
    'no-empty-pattern',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-regex-spaces',
    'no-self-assign',
    'no-sparse-arrays',
    'no-unexpected-multiline',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'use-isnan',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);

const HOUSE = {
  'complexity': ['error', 15],
  'eqeqeq': 'error',
  'max-depth': ['error', 4],
  'no-console': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-param-reassign': 'error',
  'no-restricted-syntax': ['error', { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A caught error must lead to something.' }],
  'no-var': 'error',
  'prefer-const': 'error',
};

module.exports = defineConfig(
  { ignores: ['node_modules/', 'build/', 'dist/', 'coverage/'] },
  // An exception belongs here, where everybody sees it, not in a comment.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      ...CORRECTNESS,
      ...HOUSE,
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', { max: 300 }] } },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'test/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { ...CORRECTNESS, ...HOUSE, 'no-unused-vars': 'error' },
  },
  // In a test, what is missing fails the test at once.
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Programs for the terminal speak through the console.
  { files: ['scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
);
