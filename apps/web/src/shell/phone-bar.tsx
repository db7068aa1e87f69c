import { Brand } from './brand.tsx'

export function PhoneBar() {
  return (
    <header class="phonebar only-phone">
      <Brand />
    </header>
  )
}
