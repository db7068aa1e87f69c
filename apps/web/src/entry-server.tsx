import type { PageRequest, Render } from '@kring/contract/pages'
import { createComponent, getRequestEvent, HydrationScript, renderToStringAsync, type RequestEvent, ssr, useAssets } from 'solid-js/web'
import { provideRequestEvent } from 'solid-js/web/storage'
import { App, routes } from './app.tsx'
import { en } from './i18n/en/index.ts'
import { nl } from './i18n/nl/index.ts'
import { brokenDocument, closing, Links, middle, opening } from './shell/document.tsx'
import { problemsOnTheWire } from './shell/problems-on-the-wire.ts'

const dictionaries = { nl, en }
/** Solid wants one to be there; the router gets its address from `url`. */
const request = new Request('http://kring')

// All at start: a page that cannot be loaded says so then, and no visit waits for a file.
await Promise.all(routes.map(({ info }) => info?.['ready']()))

/** Renders the page of a URL into a whole HTML document. */
export const render: Render = async (page) => {
  try {
    return await pageOf(page)
  } catch (error) {
    return { status: 500, html: brokenDocument(dictionaries[page.language].shell, page), error }
  }
}

async function pageOf(page: PageRequest) {
  const event: RequestEvent = { request, response: { headers: new Headers() }, call: page.call }
  const options = { nonce: page.nonce, plugins: [problemsOnTheWire] }
  const html = await provideRequestEvent(event, () => renderToStringAsync(() => documentOf(page), options))
  const { status = 200, headers } = event.response
  const location = headers.get('location')
  return location === null ? { status, html, error: event.error } : { status: 302, html: '', location }
}

function documentOf({ url, language, nonce, theme }: PageRequest) {
  const now = Date.now()
  const event = getRequestEvent()
  const file = () => event?.router?.matches?.at(-1)?.info?.['file'] ?? 'src/shell/missing-page.tsx'
  // Written last, when the router has said which page it is.
  useAssets(() => <Links file={file()} language={language} theme={theme} head={event?.head} />)
  return [
    ssr(opening(language, now, nonce)),
    // Called, not created: a component before the app would shift every hydration key.
    HydrationScript(),
    ssr(middle),
    createComponent(App, { url, language, words: dictionaries[language], now }),
    ssr(closing),
  ]
}
