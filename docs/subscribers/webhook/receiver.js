// Receives the events of a webhook subscription: agrees to the handshake, checks each signature, and prints what
// came. Needs nothing but Node 18 or later.
//
//   SECRET=whsec_… node receiver.js [port]
//
// The secret is in the answer to POST /v1/subscriptions. For that call this receiver must be running already, as
// it is asked whether it agrees: start it without SECRET, subscribe, and start it again with it.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const key = Buffer.from((process.env.SECRET ?? '').replace(/^whsec_/, ''), 'base64')
const oldest = 5 * 60 // seconds; what is older may be a copy that somebody sends again
const seen = new Set() // a real receiver keeps this in the transaction of what it does with the event

createServer(async (request, response) => {
  if (request.method === 'OPTIONS') {
    // Name the origin that you expect, rather than whatever asks.
    response.setHeader('WebHook-Allowed-Origin', request.headers['webhook-request-origin'] ?? '')
    response.writeHead(200).end()
    return
  }
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = request.headers
  if (!isGenuine(id, timestamp, signatures, body)) {
    console.error('Refused: the signature is not right, or too old')
    response.writeHead(401).end()
    return
  }
  if (!seen.has(id)) {
    seen.add(id)
    const event = JSON.parse(body)
    console.log(event.sequence, event.type, event.subject)
  }
  response.writeHead(204).end() // only after it is stored: another answer means "send it again later"
}).listen(Number(process.argv[2] ?? 8099), '127.0.0.1', () => console.log('listening'))

function isGenuine (id, timestamp, signatures = '', body) {
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > oldest) return false
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return signatures.split(' ').some(each => {
    const given = Buffer.from(each.replace(/^v1,/, ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}
