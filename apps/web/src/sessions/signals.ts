import { createSignal } from 'solid-js'

const place = 'kring-sound'
const [sound, setSound] = createSignal(true)
let context: AudioContext | undefined

/** Whether this device may make itself heard; feeling it is always allowed. */
export const soundIsOn = sound
export function readSound() {
  setSound(localStorage.getItem(place) !== 'off')
}
export function switchSound(on: boolean) {
  localStorage.setItem(place, on ? 'on' : 'off')
  setSound(on)
}

/** A browser lets a page sound only after somebody touched it, so it is got ready at the first touch. */
export function readyToSound() {
  const ready = () => void (context ??= new AudioContext()).resume()
  document.addEventListener('pointerdown', ready, { once: true })
  return () => document.removeEventListener('pointerdown', ready)
}

/** A moment's tremble. A desk has nothing that trembles, some browsers do not know the word, and none allow it before the page was touched. */
export function tremble(...pattern: number[]) {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(pattern)
}

/** Two soft tones, as of a small bowl, and a moment's tremble: something changed, look up. */
export function chime() {
  tremble(120, 80, 120)
  if (!sound() || context?.state !== 'running') return
  for (const [place, pitch] of [523.25, 783.99].entries()) ring(context, pitch, context.currentTime + place * 0.22)
}

function ring(context: AudioContext, pitch: number, at: number) {
  const [tone, loudness] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = pitch
  loudness.gain.setValueAtTime(0.0001, at)
  loudness.gain.exponentialRampToValueAtTime(0.16, at + 0.02)
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 1.1)
  tone.connect(loudness).connect(context.destination)
  tone.start(at)
  tone.stop(at + 1.2)
}
