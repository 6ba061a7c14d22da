import { registerHooks } from 'node:module'

const files: Readonly<Record<string, string>> = {
  // Throws outside of Jest's own runner.
  '@jest/globals': 'jest-globals.ts',
  // Its modules name each other in a way that Node does not follow.
  adaptivecards: '../node_modules/adaptivecards/dist/adaptivecards.js',
}

/** What test files import under a name that Node would not find, or not take. */
registerHooks({
  resolve: (specifier, context, next) => {
    const file = files[specifier]
    return file === undefined
      ? next(specifier, context)
      : { url: new URL(file, import.meta.url).href, shortCircuit: true }
  },
})
