import { useLanguage } from '../i18n/text.ts'
import { useClock } from './clock.ts'
import { inFull, relative } from './moments.ts'

/** A moment as people say it; the whole date and time on hover. */
export function Time(props: { at: string }) {
  const language = useLanguage()
  const clock = useClock()
  const at = () => Date.parse(props.at)
  const reader = () => ({ language, zone: clock.zone })
  return (
    <time datetime={props.at} title={inFull(at(), reader())}>
      {relative(at(), clock.now(), reader())}
    </time>
  )
}
