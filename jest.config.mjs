// Files are run as Node itself runs them, many in one process: loading the product anew for each takes longer than its
// tests. Two workers, because that is what a small build machine has.
export default {
  runner: '<rootDir>/test/jest-runner.mjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  setupFiles: ['<rootDir>/test/jest-setup.ts'],
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  maxWorkers: 2,
}
