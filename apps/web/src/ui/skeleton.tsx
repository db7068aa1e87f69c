import { useText } from '../i18n/text.ts'

/** Grey lines where text will be; CSS shows them only after 200 ms. */
export function Skeleton() {
  const t = useText('ui')
  return (
    <div class="skeleton" role="status">
      <span class="vh">{t.loading}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
