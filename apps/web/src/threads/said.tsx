import { useMe } from '../shell/me.tsx'
import { Html } from '../ui/html.tsx'

/** What somebody says in a post. Profiles are for members: to a guest a name in it is a name. */
export function Said(props: { of: Record<string, unknown>; field?: string }) {
  const me = useMe()
  return <Html {...props} as={me()?.viewer ? undefined : withoutPeople} />
}

const withoutPeople = (html: string) => html.replaceAll(/<a href="\/people\/\d+"[^>]*>(.*?)<\/a>/gs, '$1')
