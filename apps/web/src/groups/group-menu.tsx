import type { Group } from '@kring/contract/groups'
import { mayFacilitate } from '@kring/domain/groups'
import { mayEditTemplates } from '@kring/domain/templates'
import { useNavigate } from '@solidjs/router'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { Menu } from '../ui/menu.tsx'
import { toast } from '../ui/toast.tsx'
import { joinGroup, leaveGroup } from './api.ts'
import { groupChanged } from './group-changed.ts'

export function GroupMenu(props: { group: Group }) {
  const t = useText('groups')
  const me = useMe()
  const navigate = useNavigate()
  const failed = (error: unknown) => toast({ text: problemOf(error).title, failed: true })
  const comeBack = ({ id, slug, name }: Group) => joinGroup(id, '').then(() => groupChanged(slug, t.wayIn.joined(name)), failed)
  const leave = async (group: Group) => {
    await leaveGroup(group.id)
    if (group.visibility === 'members') navigate('/groups')
    await groupChanged(group.slug, t.menu.left(group.name), group.joining === 'open' && group.visibility === 'public' ? () => void comeBack(group) : undefined)
  }
  const items = () => [
    ...(mayFacilitate(me()?.viewer ?? null, props.group.id) ? [{ label: t.menu.edit, onSelect: () => navigate(`/groups/${props.group.slug}/edit`) }] : []),
    ...(mayEditTemplates(me()?.viewer ?? null, props.group.id) ? [{ label: t.menu.templates, onSelect: () => navigate(`/groups/${props.group.slug}/templates`) }] : []),
    { label: t.menu.leave, onSelect: () => void leave(props.group).catch(failed) },
  ]
  return <Menu label={t.menu.label} items={items()} />
}
