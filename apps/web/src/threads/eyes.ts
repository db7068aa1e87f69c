import { createEffect, createRoot } from 'solid-js'
import { readOff } from '../shell/unread.ts'
import { movePlace } from './api.ts'
import type { Left } from './place.ts'
import type { Reading } from './reading.ts'

const aMoment = 1_000

/** Keeps up with what is on the screen: what stood there for a moment is read, and near an end the next stretch comes by itself. */
export function watch(reading: Reading) {
  const threadId = reading.thread()?.id
  if (threadId === undefined) return () => {}
  const stops = [...watchPosts(createPlace(threadId, reading), reading), followEnds(reading), keepPlace(threadId)]
  return () => {
    for (const stop of stops) stop()
  }
}

function watchPosts({ saw, tell }: ReturnType<typeof createPlace>, { thread }: Reading) {
  const looking = new Map<Element, ReturnType<typeof setTimeout>>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio, intersectionRect } of entries) {
        clearTimeout(looking.get(target))
        // A post longer than the screen is read when it fills half of it.
        const seen = isIntersecting && (intersectionRatio > 0.5 || intersectionRect.height > window.innerHeight / 2)
        const look = () => document.visibilityState === 'visible' && saw(idOf(target))
        if (seen) looking.set(target, setTimeout(look, aMoment))
      }
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  )
  const hide = () => document.visibilityState === 'hidden' && tell()
  document.addEventListener('visibilitychange', hide)
  return [
    whenever(thread, () => postsOf().forEach((post) => observer.observe(post))),
    () => observer.disconnect(),
    () => document.removeEventListener('visibilitychange', hide),
    tell,
  ]
}

/** Tells the server now and then how far I am, and never what it knows already. */
function createPlace(threadId: number, { mine }: Reading) {
  const before = mine()
  let readTo = before?.readTo ?? 0
  let told = before?.readTo === 0 ? -1 : readTo
  const tell = () => {
    if (!before || readTo <= told) return
    told = readTo
    void movePlace(threadId, readTo).then(
      ({ unread }) => unread === 0 && readOff(threadId),
      // Not worth a word to the reader: the next post that is seen says it again.
      () => (told = -1),
    )
  }
  const later = afterAPause(tell, 1_500)
  later()
  return { tell, saw: (id: number) => (readTo = Math.max(readTo, id)) > told && later() }
}

/** Reads on before the last post is reached; reads back only for who scrolls up, or standing at the beginning would fetch all there is. */
function followEnds({ thread, readOn, readBack }: Reading) {
  let at = window.scrollY
  let up = false
  const scrolled = () => {
    up = window.scrollY < at
    at = window.scrollY
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        if (target.getAttribute('data-end') === 'later') void readOn()
        else if (up) void readBack().then(() => (up = false))
      }
    },
    { rootMargin: '600px 0px' },
  )
  // Watched anew each time, for an end that is still near after a stretch came says nothing by itself.
  const stop = whenever(thread, () => (observer.disconnect(), document.querySelectorAll('[data-end]').forEach((end) => observer.observe(end))))
  window.addEventListener('scroll', scrolled, { passive: true })
  return () => (stop(), observer.disconnect(), window.removeEventListener('scroll', scrolled))
}

/** Notes in the history entry itself what is on top of the screen, so that Back finds it. */
function keepPlace(threadId: number) {
  const keep = afterAPause(() => {
    const top = postsOf().find((post) => post.getBoundingClientRect().bottom > 0)
    const reading: Left | undefined = top && { threadId, post: idOf(top), offset: top.getBoundingClientRect().top }
    history.replaceState({ ...history.state, reading }, '')
  }, 200)
  window.addEventListener('scroll', keep, { passive: true })
  return () => (window.removeEventListener('scroll', keep), keep.cancel())
}

const postsOf = () => [...document.querySelectorAll('article[id^="reply-"]')]
const idOf = ({ id }: Element) => Number(id.slice('reply-'.length))

const whenever = (changes: () => unknown, act: () => void) =>
  createRoot((stop) => {
    createEffect(() => (changes(), act()))
    return stop
  })

function afterAPause(act: () => void, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  return Object.assign(later, { cancel: () => clearTimeout(timer) })
}
