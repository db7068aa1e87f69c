import type { AnyRoute } from '@kring/contract/wire'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Examples, examples, refusedElsewhere, stage } from '../support/examples.ts'
import { type ContractRoute, routes } from '../support/routes.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
let props: Awaited<ReturnType<typeof stage>>
beforeAll(async () => {
  props = await stage(world)
})

const answered = routes.filter(([name]) => name !== 'signInAs')
const exampleOf = async (name: string) => {
  const example = (examples as Record<string, Examples[string]>)[name]
  if (!example) throw new Error(`tests/support/examples.ts shows no example of ${name}`)
  return example(world, props)
}
const ask = (who: Actor | null, route: ContractRoute, input: object) => world.ask(who, route as AnyRoute, input as never)

test.each(answered)('%s has an example', async (name) => {
  expect(await exampleOf(name)).toBeDefined()
})

describe('a guest is asked to sign in', () => {
  test.each(answered.filter(([, { config }]) => config.access !== 'guest'))('%s', async (name, route) => {
    const { input } = await exampleOf(name)
    expect((await ask(null, route, input)).status).toBe(401)
  })
})

describe('an outsider finds nothing there', () => {
  test.each(answered.filter(([name, { url }]) => url.includes(':') && !refusedElsewhere.includes(name)))('%s', async (name, route) => {
    const { input } = await exampleOf(name)
    const { status } = await ask(world.outsider, route, input)
    expect(status).toBe(404)
  })
})

describe('what the contract does not know is refused, and changes nothing', () => {
  test.each(answered.filter(([, { schema }]) => schema.body && !schema.consumes))('%s with a foreign property', async (name, route) => {
    const { who, input } = await exampleOf(name)
    const { status, problem } = await ask(who, route, { ...input, body: { ...(input as { body: object }).body, isAdmin: true } })
    expect([status, problem.errors?.map(({ field, code }) => [field, code])]).toEqual([400, [['isAdmin', 'field.unknown']]])
  })
  test.each(answered.filter(([, { schema }]) => schema.params))('%s with an address that cannot be', async (name, route) => {
    const { who, input } = await exampleOf(name)
    const params = Object.fromEntries(Object.keys(route.schema.params?.properties ?? {}).map((key) => [key, '$']))
    expect((await ask(who, route, { ...input, params })).status).toBe(400)
  })
  test.each(answered.filter(([, { schema }]) => schema.querystring))('%s with a question it does not know', async (name, route) => {
    const { who, input } = await exampleOf(name)
    expect((await ask(who, route, { ...input, querystring: { nonsense: '1' } })).status).toBe(400)
  })
})

describe('and it works', () => {
  test.each(answered)('%s', async (name, route) => {
    const { who, input } = await exampleOf(name)
    const { status, problem } = await ask(who, route, input)
    expect([status, problem]).toEqual([Number(Object.keys(route.schema.response)[0]), problem])
  })
})
