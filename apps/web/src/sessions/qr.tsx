import { encode } from 'uqr'

const margin = 2

/** A QR code as one path: dark on white in every theme, for cameras read it that way. It says nothing that does not stand beside it in words. */
export function Qr(props: { of: string }) {
  const code = () => encode(props.of, { border: margin })
  const path = () =>
    code()
      .data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('')
  return (
    <svg viewBox={`0 0 ${code().size} ${code().size}`} aria-hidden="true" shape-rendering="crispEdges">
      <rect width={code().size} height={code().size} fill="#fff" />
      <path d={path()} fill="#171a17" />
    </svg>
  )
}
