// Loaded with --require before the Agents Playground, which has no setting for either of these.
'use strict'
const net = require('node:net')

// 1. It listens on every interface, and whoever reaches its port can be any user of the demo: bind 127.0.0.1.
const listen = net.Server.prototype.listen
const isPort = (value) => value === undefined || typeof value === 'number' || /^\d+$/.test(String(value))
net.Server.prototype.listen = function (...args) {
  const [first] = args
  const callback = args.findLast((value) => typeof value === 'function')
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, callback)
  }
  if (typeof first === 'function' || isPort(first)) {
    return listen.call(this, { port: isPort(first) ? Number(first ?? 0) : 0, host: '127.0.0.1' }, callback)
  }
  return listen.apply(this, args) // a pipe or a handle: not the network
}

// 2. It outlives a parent that was killed and keeps its port: leave when the parent has gone.
const parent = Number(process.env.MALVAKT_DEMO_PARENT)
if (parent > 0) {
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0)
  }, 1000).unref()
}
