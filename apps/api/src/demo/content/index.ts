import { cityGroups } from './groups-city.ts'
import { sectorGroups } from './groups-sector.ts'
import { comingMeetings } from './meetings-coming.ts'
import { pastMeetings } from './meetings-past.ts'
import { bouwPeople, zorgPeople } from './people-bouw-zorg.ts'
import { citizenPeople, knowledgePeople, municipalPeople, otherPeople } from './people-city.ts'
import { horecaPeople, retailPeople } from './people-horeca-retail.ts'
import { reports } from './reports.ts'
import { sessions } from './sessions.ts'
import type { DemoCommunity } from './shape.ts'
import { bonThreads1 } from './threads-bon-1.ts'
import { bonThreads2 } from './threads-bon-2.ts'
import { bouwThreads1 } from './threads-bouw-1.ts'
import { bouwThreads2 } from './threads-bouw-2.ts'
import { bouwThreads3 } from './threads-bouw-3.ts'
import { flipoverThreads } from './threads-flipover.ts'
import { horecaThreads1 } from './threads-horeca-1.ts'
import { horecaThreads2 } from './threads-horeca-2.ts'
import { horecaThreads3 } from './threads-horeca-3.ts'
import { horecaThreads4 } from './threads-horeca-4.ts'
import { straatThreads1 } from './threads-straat-1.ts'
import { straatThreads2 } from './threads-straat-2.ts'
import { straatThreads3 } from './threads-straat-3.ts'
import { winkelThreads1 } from './threads-winkel-1.ts'
import { winkelThreads2 } from './threads-winkel-2.ts'
import { winkelThreads3 } from './threads-winkel-3.ts'
import { zorgThreads1 } from './threads-zorg-1.ts'
import { zorgThreads2 } from './threads-zorg-2.ts'
import { zorgThreads3 } from './threads-zorg-3.ts'

const horeca = [...horecaThreads1, ...horecaThreads2, ...horecaThreads3, ...horecaThreads4]
const winkel = [...winkelThreads1, ...winkelThreads2, ...winkelThreads3]
const bouw = [...bouwThreads1, ...bouwThreads2, ...bouwThreads3]
const zorg = [...zorgThreads1, ...zorgThreads2, ...zorgThreads3]
const straat = [...straatThreads1, ...straatThreads2, ...straatThreads3]
const bon = [...bonThreads1, ...bonThreads2]

export const community: DemoCommunity = {
  name: 'Samen circulair Leiden',
  people: [...horecaPeople, ...retailPeople, ...bouwPeople, ...zorgPeople, ...citizenPeople, ...knowledgePeople, ...municipalPeople, ...otherPeople],
  groups: [...sectorGroups, ...cityGroups],
  threads: [...horeca, ...winkel, ...bouw, ...zorg, ...straat, ...bon, ...flipoverThreads, ...reports],
  meetings: [...pastMeetings, ...comingMeetings],
  sessions,
}
