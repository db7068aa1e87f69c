import { work } from './messages.ts'

addEventListener('message', ({ data }) => work(data, (message) => postMessage(message)))
