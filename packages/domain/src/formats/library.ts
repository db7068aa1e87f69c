import type { StageDraft } from '@kring/contract/scripts'
import { lengthOf } from '../script.ts'
import { minSpecs, pastFrustrations, triz, whatSoWhatNowWhat } from './choosing.ts'
import { coCreation } from './co-creation.ts'
import type { Format } from './format.ts'
import { fifteenPercent, peerConsultation, troikaConsulting } from './helping.ts'
import { checkinRound, firstMeeting, impromptuNetworking, makeItConcrete } from './opening.ts'
import { conversationCafe, fishbowl, oneTwoFourAll, worldCafe } from './thinking.ts'

/** Every working format by its id, in the order in which an evening goes. */
export const formats = {
  'check-in-round': checkinRound,
  'impromptu-networking': impromptuNetworking,
  'make-it-concrete': makeItConcrete,
  '1-2-4-all': oneTwoFourAll,
  'world-cafe': worldCafe,
  'conversation-cafe': conversationCafe,
  fishbowl,
  'troika-consulting': troikaConsulting,
  'peer-consultation': peerConsultation,
  '15-percent-solutions': fifteenPercent,
  triz,
  'min-specs': minSpecs,
  'what-so-what-now-what': whatSoWhatNowWhat,
  'past-frustrations': pastFrustrations,
  'first-meeting': firstMeeting,
  'co-creation': coCreation,
} satisfies { [id: string]: Format }

type Formats = typeof formats
/** Names a format, in addresses too. */
export type FormatId = keyof Formats

type Word<Key extends string> = Key extends `${infer Name}${1 | 2 | 3}` ? Name : Key
type Said = { title: string; prompt: string; aim: string }
/** What the interface says of each format: its name, when it helps, how it goes, and each of its steps. Steps that differ in their number only share their words. */
export type FormatWords = {
  [Id in FormatId]: { title: string; when: string; how: string; steps: { [Name in Word<Formats[Id]['steps'][number]['key']>]: Said } }
}

/** Minutes of all steps together. */
export const minutesOf = (id: FormatId) => lengthOf(formats[id].steps)

/** Whether an address names a format. */
export const isFormat = (id: string): id is FormatId => Object.hasOwn(formats, id)

/** What is said of any format, by whichever name its steps have. */
type Spoken = { title: string; when: string; how: string; steps: { [name: string]: Said } }

/**
 * The steps of a format with their words, for a script. A brainstorm goes about something one can picture:
 * with `concrete` a step comes before it that asks for an example, for whom and by when.
 */
export function stagesOf(id: FormatId, words: FormatWords, { concrete }: { concrete: boolean }): StageDraft[] {
  const { steps, brainstorm }: Format = formats[id]
  const spoken: Spoken = words[id]
  const stages = steps.map((step) => ({ ...step, ...saidOf(step.key, spoken) }))
  return concrete && brainstorm ? [...stagesOf('make-it-concrete', words, { concrete: false }), ...stages] : stages
}

function saidOf(key: string, { steps }: Spoken): Said {
  const [, name = key, number = ''] = /^(.*?)([123])?$/.exec(key) ?? []
  const said = steps[name]
  if (!said) throw new Error(`there are no words for the step ${key}`)
  return number ? { ...said, title: `${said.title} ${number}` } : said
}
