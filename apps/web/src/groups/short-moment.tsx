import { useLanguage } from '../i18n/text.ts'
import { clockOf, tileOf } from '../ui/moments.ts'

/** "do 17 dec, 19.30", where one meets. */
export function ShortMoment(props: { at: string; zone: string }) {
  const language = useLanguage()
  const there = () => ({ language, zone: props.zone })
  const day = () => tileOf(Date.parse(props.at), there())
  return (
    <time datetime={props.at}>
      {day().weekday} {day().day} {day().month}, {clockOf(Date.parse(props.at), there())}
    </time>
  )
}
