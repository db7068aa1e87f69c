/** How far along, from 0 to 1; drawn, so that no style attribute is needed. Say the figure in words beside it. */
export function Bar(props: { part: number; live?: boolean }) {
  const width = () => Math.round(1000 * Math.min(1, Math.max(0, props.part))) / 10
  return (
    <svg class="bar" classList={{ 'bar--live': props.live }} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={width()} height="1" />
    </svg>
  )
}
