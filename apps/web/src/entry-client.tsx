import { hydrate, render } from 'solid-js/web'
import { App } from './app.tsx'
import { loadBase, spokenLanguage } from './i18n/load.ts'
import './ui/ui.css'

const root = document.getElementById('app') ?? document.body
const now = Number(document.documentElement.dataset['now'] ?? Date.now())
const words = await loadBase()

// Without a server that renders (`pnpm dev`) there is nothing to hydrate.
const start = root.childElementCount > 0 ? hydrate : render
start(() => <App language={spokenLanguage()} words={words} now={now} />, root)
