import { createRunner } from 'jest-light-runner'

/** Processes and not threads: tests send themselves signals and end child processes. */
export default createRunner({ runtime: 'child_process' })
