import { allowLifecycle } from '../domain/allow.ts'
import { valueLifecycle } from '../domain/approved-value.ts'
import { deletionLifecycle } from '../domain/deletion.ts'
import { drawLifecycle } from '../domain/lifecycle.ts'
import { messageLifecycle } from '../domain/message.ts'
import { proposalLifecycle } from '../domain/proposal.ts'
import { taskLifecycle } from '../domain/task.ts'
import { reviewItemLifecycle, reviewLifecycle } from '../domain/rights-review.ts'
import { templateLifecycle } from '../domain/template.ts'
import type { Command } from './command.ts'
import { WrongUse, readArgs, say } from './command.ts'

const drawings: Readonly<Record<string, () => string>> = {
  proposal: () => drawLifecycle(proposalLifecycle),
  template: () => drawLifecycle(templateLifecycle),
  message: () => drawLifecycle(messageLifecycle),
  task: () => drawLifecycle(taskLifecycle),
  allow: () => drawLifecycle(allowLifecycle),
  value: () => drawLifecycle(valueLifecycle),
  review: () => drawLifecycle(reviewLifecycle),
  'review-item': () => drawLifecycle(reviewItemLifecycle),
  deletion: () => drawLifecycle(deletionLifecycle),
}

const names = Object.keys(drawings)

/** `malvakt lifecycles`. */
export const lifecycles: Command = {
  help: `Usage: malvakt lifecycles [name]

Draws the lives of things as Mermaid state diagrams, from the tables that the product
itself goes by. With a name that drawing alone, without one all of them as Markdown.

Names: ${names.slice(0, 5).join(', ')},
${names.slice(5).join(', ')}.`,
  run: (args) => {
    const { positionals } = readArgs(args, {})
    const [name, ...more] = positionals
    const draw = name === undefined ? undefined : drawings[name]
    if (more.length > 0 || (name !== undefined && draw === undefined))
      throw new WrongUse(`There are drawings of: ${names.join(', ')}`)
    if (draw !== undefined) say(draw())
    else
      say(
        Object.entries(drawings)
          .map(([title, drawing]) => `## ${title}\n\n\`\`\`mermaid\n${drawing()}\n\`\`\``)
          .join('\n\n'),
      )
    return Promise.resolve(0)
  },
}
