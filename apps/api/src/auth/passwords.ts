import { hash, verify } from '@node-rs/argon2'
import { takeTurns } from '../platform/turns.ts'

// Argon2id (the library's default), as OWASP ASVS 5.0 appendix C asks. 64 MiB each: without a cap on how many run at once, signing in would be a way to exhaust memory.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const inTurn = takeTurns({ atOnce: 2, patience: 64 })

export const hashPassword = (password: string) => inTurn(() => hash(normal(password), cost))

/** A hash that nobody's password has, so that an unknown address takes as long as a known one. */
let nobody: Promise<string> | undefined

export const isPassword = async (password: string, passwordHash: string | undefined) => {
  nobody ??= hashPassword('nobody has this password')
  const against = passwordHash ?? (await nobody)
  return (await inTurn(() => verify(against, normal(password)))) && passwordHash !== undefined
}

/** Length is strength, but what everybody tries first is not a password. The word list is loaded when first needed. */
export async function isGuessable(password: string, about: string[]) {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(password.slice(0, 64), about).score < 2
}

const normal = (password: string) => password.normalize('NFKC')
