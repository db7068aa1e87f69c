type Props = Record<string, unknown>
type Source = Props | (() => Props) | null | undefined | false

class Later {
  readonly value: () => unknown
  constructor(value: () => unknown) {
    this.value = value
  }
}

const asked: ProxyHandler<Props> = {
  get(given, name) {
    const value = Reflect.get(given, name)
    return value instanceof Later ? value.value() : value
  },
}

/** An object some of whose values are worked out whenever somebody asks for them. */
export const props = (given: Props): Props => new Proxy(given, asked)
/** One of those values. */
export const later = (value: () => unknown) => new Later(value)
/** Only what is written right behind an assignment is born old. */
export const young = <F>(fn: F) => fn

/** As Solid's own on the server: the names are those of this moment, the values those of when they are asked for. */
export function mergeProps(...sources: Source[]) {
  const names = sources.flatMap((source) => Object.keys(open(source)))
  return pick(names, (name) => sources.map((source) => open(source)[name]).findLast((value) => value !== undefined))
}

export function splitProps(given: Props, ...parts: string[][]) {
  const rest = Object.keys(given).filter((name) => !parts.some((part) => part.includes(name)))
  return [...parts, rest].map((part) =>
    pick(
      part.filter((name) => name in given),
      (name) => given[name],
    ),
  )
}

const pick = (names: string[], valueOf: (name: string) => unknown) => props(Object.fromEntries(names.map((name) => [name, later(() => valueOf(name))])))
const open = (source: Source) => (typeof source === 'function' ? source() : source) || {}
