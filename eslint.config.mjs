import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import luodi from './tools/lint-rules/index.mjs';

const INFRASTRUCTURE = ['kafkajs*', 'bullmq*', 'ioredis*', 'pg', '@nestjs/bullmq', '@nestjs/typeorm'];
const SCREEN = ['react*', 'antd*'];
const SERVER = ['@nestjs/*', 'typeorm*', 'bullmq*', 'kafkajs*'];
const SERVICES = ['leads', 'approval', 'land', 'evaluation', 'ledger', 'identity'];

/** Two tags per project, and both must agree: `type:*` says what it is, `scope:*` whose it is. */
const BOUNDARIES = [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['decimal.js', '@noble/hashes/*', 'fast-check', 'chinese-days'],
  },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:domain'],
    allowedExternalImports: ['zod', 'fast-check'],
  },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:testing'] },
  {
    sourceTag: 'type:service',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:platform', 'type:testing'],
    bannedExternalImports: [...INFRASTRUCTURE, ...SCREEN],
  },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:platform', 'type:service', 'type:testing'],
    bannedExternalImports: [...INFRASTRUCTURE, 'typeorm*'],
  },
  {
    sourceTag: 'type:composition',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:contracts',
      'type:platform',
      'type:service',
      'type:app',
      'type:demo',
      'type:testing',
    ],
    bannedExternalImports: [...INFRASTRUCTURE, 'typeorm*'],
  },
  {
    sourceTag: 'type:system-tests',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:platform', 'type:client', 'type:demo'],
  },
  {
    sourceTag: 'type:tools',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:contracts',
      'type:platform',
      'type:service',
      'type:app',
      'type:composition',
      'type:demo',
      'type:testing',
    ],
    bannedExternalImports: SCREEN,
  },
  {
    sourceTag: 'type:demo',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    bannedExternalImports: [...INFRASTRUCTURE, ...SERVER],
  },
  {
    sourceTag: 'type:client',
    onlyDependOnLibsWithTags: ['type:contracts'],
    bannedExternalImports: [...SERVER, 'react*'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: [...SERVER, '@tanstack/*'],
  },
  {
    sourceTag: 'type:console',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:client', 'type:ui', 'type:testing'],
    bannedExternalImports: SERVER,
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:platform'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...SERVICES.map((service) => ({
    sourceTag: `scope:${service}`,
    onlyDependOnLibsWithTags: [`scope:${service}`, 'scope:shared'],
  })),
  { sourceTag: 'scope:gateway', onlyDependOnLibsWithTags: ['scope:gateway', 'scope:identity', 'scope:shared'] },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'] },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.luodi/**',
      'tmp/**',
      'patches/**',
      'libs/api-client/src/generated/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,js,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        jest: 'readonly',
        expect: 'readonly',
        exports: 'writable',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx, luodi },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, depConstraints: BOUNDARIES, allow: [] },
      ],
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-redeclare': 'off',
      'no-dupe-class-members': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'process.env is read only in platform/config.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'luodi/route-declares-permission': 'error',
      'luodi/topic-only-in-contracts': 'error',
      'luodi/stay-in-your-folder': 'error',
      'luodi/no-personal-data': 'error',
      'luodi/todo-needs-issue': 'error',
      'luodi/exported-needs-tsdoc': 'error',
    },
  },
  {
    files: ['libs/contracts/src/topics.ts'],
    rules: { 'luodi/topic-only-in-contracts': 'off' },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/contracts/src/**/*.ts', 'libs/*/src/**/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'fs', 'crypto', 'path'], message: 'Rules do no I/O.' }] },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time comes in with the command (P35).' },
        { name: 'performance', message: 'Rules have no clock.' },
        { name: 'parseFloat', message: 'Money and areas are exact (P34).' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Rules are repeatable.' },
        { object: 'Number', property: 'parseFloat', message: 'Money and areas are exact (P34).' },
      ],
    },
  },
  {
    files: ['libs/{leads,approval,land,evaluation,ledger,identity}/src/**/*.ts', 'apps/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/*/test/**', 'apps/system-tests/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'createConnection'],
              message: 'Only the platform connects.',
            },
            { name: '@luodi/testing', message: 'Only specs import the test kit.' },
          ],
        },
      ],
    },
  },
  {
    files: [
      'libs/platform/src/config/**/*.ts',
      'libs/platform/src/test-postgres/**/*.ts',
      'libs/platform/test/**',
      'tools/**/*.ts',
      'libs/testing/**/*.ts',
      '**/*.spec.ts',
      'apps/system-tests/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Processes that a test starts load the library as everybody else does: by its name.
    files: ['libs/platform/test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          depConstraints: BOUNDARIES,
          allow: [],
          allowCircularSelfDependency: true,
        },
      ],
    },
  },
  {
    // A component says in markup what a function would say in lines: longer, not deeper.
    files: ['apps/console/**/*.tsx', 'libs/console-ui/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.suite.ts', 'apps/system-tests/**/*.ts'],
    rules: {
      'max-lines': ['error', 600],
      'max-lines-per-function': 'off',
      'luodi/exported-needs-tsdoc': 'off',
      'luodi/topic-only-in-contracts': 'off',
    },
  },
  {
    files: [
      '**/migrations/*.ts',
      'libs/domain/src/legal-time/published-calendars.ts',
      'libs/contracts/src/errors/*.ts',
      'libs/demo/src/data/*.ts',
      'libs/console-ui/src/theme/antd-theme.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  prettier,
);
