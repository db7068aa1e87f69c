import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = readFileSync('apps/web/src/ui/tokens.css', 'utf8')
const leiden = readFileSync('apps/web/public/themes/leiden.css', 'utf8')

/** Text on the grounds it is really put on. */
const texts = [
  ...['ink', 'ink-soft', 'ink-muted', 'accent', 'accent-strong', 'danger', 'live-text'].flatMap((ink) => ['paper', 'surface', 'raised', 'sunken'].map((ground) => [ink, ground])),
  ...['ink', 'ink-soft', 'accent-strong'].map((ink) => [ink, 'accent-wash']),
  ...['ink', 'ink-soft', 'live-text'].map((ink) => [ink, 'live-wash']),
  ['accent-contrast', 'accent'],
  ['accent-contrast', 'accent-strong'],
  ['cloth-ink', 'cloth'],
  ['cloth-ink-muted', 'cloth'],
  ['cloth-ink', 'cloth-deep'],
  ['live-ink', 'live'],
  ['danger', 'danger-wash'],
  ['danger-contrast', 'danger'],
  ...[1, 2, 3, 4, 5, 6].map((tint) => ['ink', `tint-${tint}`]),
] as [string, string][]

/** Edges and marks that one has to see to use them. */
const controls = [
  ...['paper', 'surface', 'raised', 'sunken'].map((ground) => ['line-strong', ground]),
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['cloth-ink-muted', 'cloth'],
  ['live', 'live-track'],
] as [string, string][]

const themes = { kring: tokens, leiden: tokens + leiden }
const lights = ['light', 'dark'] as const

for (const [theme, css] of Object.entries(themes)) {
  for (const light of lights) {
    const colour = read(css, light)
    test.each(texts)(`${theme}, ${light}: somebody with poor sight reads %s on %s`, (ink, ground) => {
      expect(contrast(colour(`--kring-color-${ink}`), colour(`--kring-color-${ground}`))).toBeGreaterThanOrEqual(4.5)
    })
    test.each(controls)(`${theme}, ${light}: somebody with poor sight finds %s on %s`, (mark, ground) => {
      expect(contrast(colour(`--kring-color-${mark}`), colour(`--kring-color-${ground}`))).toBeGreaterThanOrEqual(3)
    })
    test(`${theme}, ${light}: a main button and the focus ring stand out`, () => {
      for (const state of ['', '-hover']) {
        const ground = colour(`--kring-button-primary${state}-background-color`)
        expect(contrast(colour('--kring-button-primary-color'), ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(ground, colour('--kring-color-paper'))).toBeGreaterThanOrEqual(3)
      }
      for (const ground of ['paper', 'surface', 'raised', 'sunken'])
        expect(contrast(colour('--kring-focus-outline-color'), colour(`--kring-color-${ground}`))).toBeGreaterThanOrEqual(3)
      expect(contrast(colour('--kring-focus-outline-on-cloth-color'), colour('--kring-color-cloth'))).toBeGreaterThanOrEqual(3)
    })
  }
}

/** The last declaration of a token wins, as in the cascade; preferences in media queries are left out. */
function read(css: string, light: 'light' | 'dark') {
  const plain = css.replace(/@media[^{]*\{[^{}]*\{[^{}]*\}\s*\}/g, '')
  const values = new Map([...plain.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
  const resolve = (name: string): number[] => {
    const value = values.get(name)?.trim() ?? ''
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
    if (other) return resolve(other)
    const found = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)]
    const chosen = found[light === 'dark' && found.length > 1 ? 1 : 0]
    if (!chosen) throw new Error(`${name} is not a colour: ${value}`)
    return linearOf(chosen.slice(1).map(Number))
  }
  return resolve
}

/** OKLCH to linear sRGB, clipped to what a screen shows. https://bottosson.github.io/posts/oklab/ */
function linearOf([lightness = 0, chroma = 0, hue = 0]: number[]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)))
}

/** WCAG 2.2: relative luminance of the lighter over that of the darker. */
function contrast(one: number[], other: number[]) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
const luminance = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b
