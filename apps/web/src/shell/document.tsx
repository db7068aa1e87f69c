import type { PageRequest } from '@kring/contract/pages'
import type { Language } from '@kring/contract/wire'
import { readFileSync } from 'node:fs'
import { For, Show } from 'solid-js'
import type { RequestEvent } from 'solid-js/web'
import type { Manifest, ManifestChunk } from 'vite'
import { routes } from '../app.tsx'
import type { Words } from '../i18n/text.ts'
import font from '../ui/fonts/hanken-grotesk-latin-wght.woff2?url'

type Links = { styles: string[]; scripts: string[]; entry: string }

const entry = 'src/entry-client.tsx'
const manifest: Manifest = JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'))
const languages: Language[] = ['nl', 'en']
// Made at start, so that a page the build does not know fails then and not at a visit.
const links = new Map(routes.flatMap(({ info }) => languages.map((language) => [keyOf(info?.['file'], language), linksOf(info?.['file'], language)])))

// What a page could not have is shown by it; that its promise failed is no news for the console as well.
const quiet = 'addEventListener("unhandledrejection",e=>e.reason&&e.reason.problem&&e.preventDefault())'

/** The document around the page; what the page asks of its head comes before `</head>`. */
export const opening = (language: Language, now: number, nonce: string) =>
  `<!doctype html><html lang="${language}" data-now="${now}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
  '<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="manifest" href="/manifest.webmanifest">' +
  `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin><script nonce="${nonce}">${quiet}</script>`
export const middle = '</head><body><div id="app">'
export const closing = '</div></body></html>'

/** For when the interface itself cannot be drawn: a sentence, and a link to try again. */
export const brokenDocument = ({ errors, brand }: Words['shell'], { url, language, nonce, theme }: PageRequest) =>
  `${opening(language, Date.now(), nonce)}<title>${brand}</title>${styleLinks}${theme === null ? '' : styleLink(theme)}</head><body><main class="main narrow"><h1>${errors.broken.title}</h1>` +
  `<p class="lead">${errors.broken.text}</p><p><a class="btn btn--primary" href="${encodeURI(url).replaceAll('"', '%22')}">${errors.retry}</a></p></main></body></html>`

/** The title of a page, its styles and scripts, and the theme over them, named before its scripts ask for them. */
export function Links(props: { file: string; language: Language; theme: string | null; head: RequestEvent['head'] }) {
  const { styles, scripts, entry } = links.get(keyOf(props.file, props.language)) ?? { styles: [], scripts: [], entry: '' }
  return (
    <>
      <Show when={props.head}>
        {(head) => (
          <>
            <title>{head().title()}</title>
            <meta name="description" content={head().description()} />
          </>
        )}
      </Show>
      <For each={props.theme === null ? styles : [...styles, props.theme]}>{(href) => <link rel="stylesheet" href={href} />}</For>
      <For each={scripts}>{(href) => <link rel="modulepreload" href={href} />}</For>
      <script type="module" src={entry} />
    </>
  )
}

const styleLink = (href: string) => `<link rel="stylesheet" href="${href}">`
const styleLinks = linksOf(entry, 'nl').styles.map(styleLink).join('')

function keyOf(file: string, language: Language) {
  return `${file} ${language}`
}

function linksOf(file: string, language: Language): Links {
  const words = ['base', file.replace(/^src\/|\.tsx$/g, '')].map((name) => `src/i18n/words/${language}/${name}.ts`)
  const chunks = [...new Set([entry, file, ...words.filter((name) => name in manifest)].flatMap(withImports))].map(chunkOf)
  const [first, ...scripts] = chunks.map((chunk) => `/${chunk.file}`)
  return { styles: [...new Set(chunks.flatMap(({ css = [] }) => css))].map((name) => `/${name}`), scripts, entry: first ?? '' }
}

function withImports(name: string): string[] {
  return [name, ...(chunkOf(name).imports ?? []).flatMap(withImports)]
}

function chunkOf(name: string): ManifestChunk {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`the build made no ${name}`)
  return chunk
}
