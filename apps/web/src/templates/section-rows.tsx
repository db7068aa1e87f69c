import Plus from 'lucide-solid/icons/plus'
import { Index, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { SectionRow, type Way } from './section-row.tsx'
import type { Template } from './template.ts'
import styles from './templates.module.css'

/** The parts of a form, in the order in which people write them; the focus goes along with what moves. */
export function SectionRows(props: { template: Template }) {
  const t = useText('templates')
  let list: HTMLOListElement | undefined
  const sections = () => props.template.form().sections
  const row = (place: number) => list?.children[place]
  const focus = (element: Element | null | undefined) => element instanceof HTMLElement && element.focus()
  const move = (place: number, way: Way) => {
    const to = way === 'up' ? place - 1 : place + 1
    props.template.move(place, way === 'up' ? -1 : 1)
    focus(row(to)?.querySelector(`[data-way="${way}"]`) ?? row(to)?.querySelector('[data-way]'))
  }
  const add = () => {
    props.template.add()
    focus(row(sections().length - 1)?.querySelector('input'))
  }
  const remove = (place: number) => {
    props.template.remove(place)
    focus(row(Math.min(place, sections().length - 1))?.querySelector('input') ?? list?.parentElement?.querySelector('[data-add]'))
  }
  return (
    <section class="stack gap-4">
      <h2>{t.sectionsTitle}</h2>
      <p class="hint">{t.sectionsHint}</p>
      <ol class={styles.sections} ref={(it) => (list = it)}>
        <Index each={sections()}>
          {(section, place) => (
            <li class="card card--s">
              <SectionRow
                section={section()}
                place={place}
                last={sections().length - 1}
                onSet={(part) => props.template.setSection(place, part)}
                onMove={(way) => move(place, way)}
                onRemove={() => remove(place)}
              />
            </li>
          )}
        </Index>
      </ol>
      <Show when={!props.template.isFull()} fallback={<p class="hint">{t.most}</p>}>
        <p>
          <Button data-add onClick={add}>
            <Plus />
            {t.addSection}
          </Button>
        </p>
      </Show>
    </section>
  )
}
