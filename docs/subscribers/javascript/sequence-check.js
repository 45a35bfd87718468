// Reads both topics from the beginning to where they end now, and proves that nothing is missing: of each
// subject the sequences are 1, 2, 3 … An event may come twice, as delivery is at least once.
//
//   npm install && node sequence-check.js [bootstrap servers]
import { Consumer, ListOffsetTimestamps, stringDeserializers } from '@platformatic/kafka'
import { randomUUID } from 'node:crypto'

const topics = ['samenspel.partnerships', 'samenspel.assessments']
const consumer = new Consumer({
  clientId: 'sequence-check',
  // A group of its own each time, so that every run reads everything. A subscriber that goes on where it was
  // keeps its group, and commits an offset after what it did with the event is stored.
  groupId: `sequence-check-${randomUUID()}`,
  bootstrapBrokers: (process.argv[2] ?? 'localhost:9092').split(','),
  deserializers: stringDeserializers
})

const ends = await consumer.listOffsets({ topics, timestamp: ListOffsetTimestamps.LATEST })
let left = [...ends.values()].flat().reduce((sum, offset) => sum + Number(offset), 0)
const reached = new Map()
let events = 0
let twice = 0
let gaps = 0

if (left > 0) {
  const stream = await consumer.consume({ topics, mode: 'earliest', autocommit: false })
  for await (const message of stream) {
    check(JSON.parse(message.value))
    if (--left === 0) break
  }
}
console.log(`${events} events of ${reached.size} subjects, ${twice} came twice, ${gaps} gaps`)
await consumer.close(true)
process.exit(gaps === 0 ? 0 : 1)

function check (event) {
  events++
  const last = reached.get(event.subject) ?? 0
  const number = Number(event.sequence)
  if (number <= last) {
    twice++
    return
  }
  if (number > last + 1) {
    gaps++
    console.error(`${event.subject}: after ${last} came ${number}`)
  }
  reached.set(event.subject, number)
}
