import type { Group, Member } from '@kring/contract/groups'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { Menu } from '../ui/menu.tsx'
import { toast } from '../ui/toast.tsx'
import { changeRoles } from './api.ts'

const grantable = ['facilitator', 'moderator'] as const

export function RolesMenu(props: { group: Group; member: Member; onChanged: () => void }) {
  const t = useText('members')
  const items = () =>
    grantable.map((role) => {
      const { person, roles } = props.member
      const has = roles.includes(role)
      const wanted = has ? roles.filter((other) => other !== role) : [...roles, role]
      return {
        label: (has ? t.roles.unmake : t.roles.make)[role],
        onSelect: () => void changeRoles(props.group.id, person.id, wanted).then(props.onChanged, (error: unknown) => toast({ text: problemOf(error).title, failed: true })),
      }
    })
  return <Menu label={t.roles.label(props.member.person.name)} items={items()} />
}
