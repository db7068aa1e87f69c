import { describe, expect, test } from 'vitest'
import { careForThreads } from './caring.ts'
import { demo } from './demo.ts'
import { findAGroup } from './finding.ts'
import { meet } from './meeting.ts'
import { production } from './production.ts'
import { staysWithin } from './secrecy.ts'
import { useStage } from './stage.ts'
import { talk } from './talking.ts'

describe.each([demo, production])('from a first look to a harvest, $name', (community) => {
  const stage = useStage(community)
  community.enter(stage)
  findAGroup(stage)
  talk(stage)
  meet(stage)
  careForThreads(stage)
  staysWithin(stage)

  test('nobody’s browser complained', () => {
    expect([...stage.nina.complaints, ...stage.facilitator.complaints, ...stage.moderator.complaints]).toEqual([])
  })
})
