import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/surface.tsx'
import { signInAs } from './api.ts'

const roles = ['member', 'facilitator', 'moderator', 'admin'] as const

/** In the demo community one can look through anybody's eyes. */
export function DemoBar(props: { onEnter: () => void }) {
  const t = useText('auth')
  const enter = async (role: (typeof roles)[number]) => {
    await signInAs(role)
    props.onEnter()
  }
  return (
    <Card look="wash" small class="stack gap-3">
      <p>{t.demo.intro}</p>
      <p class="row gap-2">
        <For each={roles}>
          {(role) => (
            <Button size="s" onClick={() => void enter(role)}>
              {t.demo.roles[role]}
            </Button>
          )}
        </For>
      </p>
    </Card>
  )
}
