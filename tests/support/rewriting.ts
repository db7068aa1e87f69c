import * as contract from '@kring/contract/live-scripts'
import type { Actor, World } from './world.ts'

/** A facilitator changes the script of a session that runs: `how` makes the steps that are asked for out of those there are. */
export function rewriting(world: World) {
  const look = (sessionId: number, who: Actor = world.facilitator) => world.done(who, contract.readLiveScript, { params: { sessionId } })
  const asked = ({ stages }: contract.LiveScript) => stages.map(({ fixed: _, ...step }): contract.StepAsked => step)
  const ask = (sessionId: number, version: string, stages: contract.StepAsked[], who: Actor = world.facilitator) =>
    world.ask(who, contract.changeScript, { params: { sessionId }, body: { version, stages } })
  return {
    look,
    asked,
    ask,
    rewrite: async (sessionId: number, how: (steps: contract.StepAsked[]) => contract.StepAsked[], who: Actor = world.facilitator) => {
      const script = await look(sessionId)
      return ask(sessionId, script.version, how(asked(script)), who)
    },
  }
}
