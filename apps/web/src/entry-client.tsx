import { hydrate, render } from 'solid-js/web'
import { App } from './app.tsx'
import { loadWords } from './i18n/text.ts'
import './ui/ui.css'

const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
const root = document.getElementById('app') ?? document.body
const now = Number(document.documentElement.dataset['now'] ?? Date.now())
const words = await loadWords(language)

// Without a server that renders (`pnpm dev`) there is nothing to hydrate.
const start = root.childElementCount > 0 ? hydrate : render
start(() => <App language={language} words={words} now={now} />, root)
