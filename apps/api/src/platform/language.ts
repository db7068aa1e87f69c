import type { Language } from '@kring/contract/wire'
import type { FastifyRequest } from 'fastify'

/** The language of the account, else of the cookie, else the first one the browser asks for that we speak. */
export function languageOf({ viewer, cookies, headers }: Pick<FastifyRequest, 'viewer' | 'cookies' | 'headers'>): Language {
  return viewer?.language ?? speak(cookies['language']) ?? preferred(headers['accept-language'] ?? '') ?? 'nl'
}

const speak = (tag: string | undefined): Language | undefined => (tag === 'nl' || tag === 'en' ? tag : undefined)

function preferred(header: string) {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const q = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { language: speak(tag.toLowerCase().split('-')[0]), weight: q ? Number(q.split('=')[1]) : 1 }
  })
  return wanted.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight)[0]?.language
}
