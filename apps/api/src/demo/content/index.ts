import { cityGroups } from './groups-city.ts'
import { sectorGroups } from './groups-sector.ts'
import { comingMeetings } from './meetings-coming.ts'
import { pastMeetings } from './meetings-past.ts'
import { bouwPeople, zorgPeople } from './people-bouw-zorg.ts'
import { citizenPeople, knowledgePeople, municipalPeople, otherPeople } from './people-city.ts'
import { horecaPeople, retailPeople } from './people-horeca-retail.ts'
import { sessions } from './sessions.ts'
import type { DemoCommunity } from './shape.ts'

export const community: DemoCommunity = {
  name: 'Samen circulair Leiden',
  people: [...horecaPeople, ...retailPeople, ...bouwPeople, ...zorgPeople, ...citizenPeople, ...knowledgePeople, ...municipalPeople, ...otherPeople],
  groups: [...sectorGroups, ...cityGroups],
  threads: [],
  meetings: [...pastMeetings, ...comingMeetings],
  sessions,
}
