import { describe, expect, test } from '@jest/globals'
import type { DeliveryReport } from '../../bot/ports.ts'
import { createSimulator, troubleNumbers } from '../../bot/sms/simulator.ts'
import type { Arrival } from '../../bot/sms/simulator.ts'

const now = new Date('2026-03-10T09:00:00Z')

const simulated = () => {
  const simulator = createSimulator(() => now, { sent: 0, delivered: 0 })
  const reports: DeliveryReport[] = []
  simulator.onReport((report) => {
    reports.push(report)
    return Promise.resolve()
  })
  const handOver = (id: string, recipient = '+46701740605') =>
    simulator.handOver({ id, recipient, senderText: 'SIVHF', text: `Tekst ${id}` })
  return { simulator, reports, handOver }
}

describe('the simulated provider', () => {
  test('accepts under an id of its own, then reports sent and delivered', async () => {
    const { simulator, reports, handOver } = simulated()
    expect(await handOver('a')).toEqual({ outcome: 'accepted', providerId: 'sim-a' })
    await simulator.settled()
    expect(reports).toEqual([
      { id: 'a', event: 'report_sent' },
      { id: 'a', event: 'report_delivered' },
    ])
    expect(simulator.arrivals()).toEqual([
      { id: 'a', recipient: '+46701740605', senderText: 'SIVHF', text: 'Tekst a', at: now },
    ])
  })

  test('fails on demand, and then nothing arrives', async () => {
    const { simulator, reports, handOver } = simulated()
    expect(await handOver('r', troubleNumbers.refused)).toMatchObject({ outcome: 'refused' })
    expect(await handOver('u', troubleNumbers.uncertain)).toMatchObject({ outcome: 'uncertain' })
    expect(await handOver('s', troubleNumbers.silent)).toMatchObject({ outcome: 'accepted' })
    expect(await handOver('f', troubleNumbers.failed)).toMatchObject({ outcome: 'accepted' })
    await simulator.settled()
    expect(reports).toEqual([
      { id: 'f', event: 'report_sent' },
      { id: 'f', event: 'report_failed', code: 'not_reachable' },
    ])
    expect(simulator.arrivals()).toEqual([])
  })

  test('the numbers that fail are fictional ones', () => {
    for (const number of Object.values(troubleNumbers)) expect(number).toMatch(/^\+467017406[0-9]{2}$/u)
  })

  test('a message that is handed over twice arrives twice', async () => {
    const { simulator, handOver } = simulated()
    await handOver('a')
    await handOver('a')
    await simulator.settled()
    expect(simulator.arrivals()).toHaveLength(2)
  })

  test('keeps the last two hundred, newest first', async () => {
    const { simulator, handOver } = simulated()
    for (let index = 0; index < 205; index++) {
      await handOver(String(index))
      await simulator.settled()
    }
    expect(simulator.arrivals()).toHaveLength(200)
    expect(simulator.arrivals()[0]?.id).toBe('204')
  })

  test('tells a listener of each arrival until it leaves', async () => {
    const { simulator, handOver } = simulated()
    const heard: Arrival[] = []
    const leave = simulator.onArrival((arrival) => heard.push(arrival))
    await handOver('a')
    await simulator.settled()
    leave()
    await handOver('b')
    await simulator.settled()
    expect(heard.map((one) => one.id)).toEqual(['a'])
  })

  test('a listener that fails harms nobody: the report is lost, as it would be', async () => {
    const simulator = createSimulator(() => now, { sent: 0, delivered: 0 })
    simulator.onReport(() => Promise.reject(new Error('the database is away')))
    await simulator.handOver({ id: 'a', recipient: '+46701740605', senderText: 'S', text: 't' })
    await simulator.settled()
    expect(simulator.arrivals()).toEqual([])
  })

  test('after a stop it reports no more', async () => {
    const simulator = createSimulator(() => now, { sent: 50, delivered: 100 })
    const reports: string[] = []
    simulator.onReport((report) => {
      reports.push(report.event)
      return Promise.resolve()
    })
    await simulator.handOver({ id: 'a', recipient: '+46701740605', senderText: 'S', text: 't' })
    simulator.stop()
    await simulator.settled()
    expect(reports).toEqual([])
  })
})
