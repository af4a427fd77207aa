import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbids imports of `rooms`, with the reason a reader needs to mend it. */
const closed = (rooms, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: rooms, message }] }],
});
const electronModule = ['electron', 'electron/*'];
const node = ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'];
const windowSide = ['react', 'react-dom', 'react-dom/*', '**/renderer/**'];
const mainSide = [...electronModule, '**/electron/**', '@electron/**'];
const features = [
  'start',
  'dossier',
  'policy',
  'drafting',
  'sending',
  'exchange',
  'session',
  'projector',
  'agreement',
  'letter',
  'reply',
  'memory',
];
const componentLibrary = ['react-aria-components', 'react-aria-components/*'];

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'electron/stand-in/**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The IPC contract carries its output types as a type argument that inference cannot fill in.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts', 'shared/test-support/**'],
    rules: closed(
      [...node, ...windowSide, ...mainSide],
      'shared/ holds pure rules: no electron, react, node or DOM.',
    ),
  },
  {
    files: ['electron/**/*.ts'],
    rules: closed(windowSide, 'electron/ reaches the window only through shared/ipc.'),
  },
  {
    files: [
      'electron/documents/**/*.ts',
      'electron/headless/**/*.ts',
      'electron/persistence/**/*.ts',
      'electron/jobs/**/*.ts',
      'electron/shared-folder/**/*.ts',
    ],
    ignores: ['electron/persistence/settings.ts'],
    rules: closed([...electronModule, ...windowSide], 'This room runs in plain Node: no electron import.'),
  },
  {
    files: ['electron/preload.ts'],
    rules: closed(['./**', '../renderer/**', ...node], 'The preload is made from shared/ipc only.'),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // What scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      ...closed(
        [...node, ...mainSide, ...componentLibrary],
        'The window talks to the app through renderer/platform, and takes components from renderer/ui.',
      ),
    },
  },
  {
    files: ['renderer/ui/**/*.{ts,tsx}'],
    rules: closed([...node, ...mainSide, '**/features/**'], 'renderer/ui knows components only.'),
  },
  ...features.map((name) => ({
    files: [`renderer/features/${name}/**/*.{ts,tsx}`],
    rules: closed(
      [
        ...node,
        ...mainSide,
        ...componentLibrary,
        ...features.filter((other) => other !== name).map((other) => `**/${other}/**`),
      ],
      'Features never import each other.',
    ),
  })),
  {
    files: ['electron/toolchain/**/*.ts', 'electron/measure/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
