/** Runs in the page: gives each post a section of its own. */
export function putInside(posts: string[]): void {
  for (const post of posts) {
    const section = document.createElement('section')
    section.innerHTML = post
    document.body.append(section)
  }
}

/** Runs in the page: hovers over, focuses and presses every element, then follows every different link. */
export async function provoke(): Promise<void> {
  const kinds = ['pointerenter', 'pointerover', 'mouseenter', 'mouseover', 'mousemove', 'mousedown', 'mouseup', 'focus', 'focusin', 'blur', 'keydown', 'input', 'toggle', 'wheel']
  for (const element of document.body.querySelectorAll('*')) for (const kind of kinds) element.dispatchEvent(new Event(kind))
  const links = new Map([...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link]))
  for (const [address, link] of links) {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    if (!address?.startsWith('http')) await new Promise((resolve) => setTimeout(resolve))
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
}

/** Runs in the page: writes the page out as HTML and reads that again, as a copy or an editor would. */
export function parseAgain(): void {
  const html = document.body.innerHTML
  document.body.innerHTML = html
}

/** Runs in the page: how many posts stand side by side in it, and each element, attribute or scheme that markdown does not have. */
export function findings(): { posts: number; strange: string[] } {
  const bare = 'section p br hr h1 h2 h3 h4 h5 h6 em strong s pre blockquote ul li table thead tbody tr'
  const entries = `${bare} a:href:title:rel img:src:alt:title:width:height:loading:decoding ol:start code:class th:align td:align`.split(' ').map((entry) => entry.split(':'))
  const known = new Map(entries.map(([element, ...attributes]) => [element, attributes]))
  const runs = /^(?:javascript|vbscript|livescript|data|file|blob|filesystem):$/
  const strange = new Set<string>()
  for (const element of document.body.querySelectorAll('*')) {
    const attributes = known.get(element.localName)
    if (!attributes) strange.add(`<${element.localName}>`)
    for (const { name } of element.attributes) if (!attributes?.includes(name)) strange.add(`${element.localName} ${name}`)
    if (element instanceof HTMLAnchorElement && runs.test(element.protocol)) strange.add(`link ${element.href}`)
    if (element instanceof HTMLImageElement && !/^https?:/.test(element.src)) strange.add(`image ${element.src}`)
    if (element.localName === 'code' && !/^(?:language-.*)?$/su.test(element.className)) strange.add(`class ${element.className}`)
  }
  return { posts: document.querySelectorAll('body > section').length, strange: [...strange] }
}
