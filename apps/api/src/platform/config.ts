export type Config = {
  host: string
  port: number
  origin: string
  databaseUrl: string | null
  dataDir: string
  smtpUrl: string | null
  mailFrom: string
  community: string
  /** The name of a file of tokens laid over ours; `kring` is ours. */
  theme: string
  production: boolean
  demo: boolean
  trustProxy: boolean
  logLevel: string
  /** Requests a minute from one address. */
  rateLimit: number
}

/** Every setting is checked before anything starts, so that a typing error is a sentence and not a stack trace. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = wholeNumber(env, 'PORT', 3000, 65_535)
  const production = env['NODE_ENV'] === 'production'
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'])
  return {
    host: env['HOST'] || '0.0.0.0',
    port,
    origin: url(env, 'ORIGIN', ['http:', 'https:'])?.replace(/\/$/, '') ?? `http://localhost:${port}`,
    databaseUrl,
    dataDir: env['DATA_DIR'] || './data',
    smtpUrl: url(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: env['MAIL_FROM'] || 'Kring <kring@localhost>',
    community: env['COMMUNITY'] || 'Samen circulair Leiden',
    theme: env['THEME'] || 'kring',
    production,
    demo: !production && !databaseUrl,
    trustProxy: choice(env, 'TRUST_PROXY', ['false', 'true']) === 'true',
    logLevel: choice(env, 'LOG_LEVEL', ['info', 'debug', 'warn', 'error', 'silent']),
    rateLimit: wholeNumber(env, 'RATE_LIMIT', 1_200, 10_000_000),
  }
}

function wholeNumber(env: Record<string, string | undefined>, name: string, otherwise: number, most: number) {
  const text = env[name]
  if (!text) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most) throw new Error(`${name} must be a whole number from 0 to ${most}, but it is “${text}”.`)
  return value
}

function url(env: Record<string, string | undefined>, name: string, protocols: string[]) {
  const text = env[name]
  if (!text) return null
  // The text itself may hold a password, so the sentence does not repeat it.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new Error(`${name} must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`)
  }
  return text
}

function choice(env: Record<string, string | undefined>, name: string, choices: [string, ...string[]]) {
  const text = env[name] || choices[0]
  if (!choices.includes(text)) throw new Error(`${name} must be one of ${choices.join(', ')}, but it is “${text}”.`)
  return text
}
