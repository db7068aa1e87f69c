import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where uploads are kept: a folder of this machine, or a bucket that speaks S3. */
export type FilesPlace = { folder: string } | Bucket
export type Bucket = { bucket: string; prefix: string; endpoint: string; region: string; accessKeyId: string; secretAccessKey: string }
type Env = Record<string, string | undefined>

export type Config = {
  host: string
  port: number
  origin: string
  databaseUrl: string | null
  dataDir: string
  files: FilesPlace
  /** Bytes of one upload. */
  maxUpload: number
  smtpUrl: string | null
  mailFrom: string
  community: string
  /** The name of a file of tokens laid over ours; `kring` is ours. */
  theme: string
  production: boolean
  demo: boolean
  trustProxy: boolean
  logLevel: string
  /** Requests a minute of one person, or of all strangers from one address. */
  rateLimit: number
}

/** Every setting is checked before anything starts, so that a typing error is a sentence and not a stack trace. */
export function readConfig(env: Env): Config {
  const port = wholeNumber(env, 'PORT', 3000, 65_535)
  const production = env['NODE_ENV'] === 'production'
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'])
  return {
    host: env['HOST'] || '0.0.0.0',
    port,
    origin: url(env, 'ORIGIN', ['http:', 'https:'])?.replace(/\/$/, '') ?? `http://localhost:${port}`,
    databaseUrl,
    dataDir: env['DATA_DIR'] || './data',
    files: filesPlace(env),
    maxUpload: wholeNumber(env, 'MAX_UPLOAD_MB', 10, 1_024) * 1_048_576,
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

function filesPlace(env: Env): FilesPlace {
  const place = url(env, 'FILES_URL', ['file:', 's3:'])
  if (!place) return { folder: join(env['DATA_DIR'] || './data', 'files') }
  if (place.startsWith('file:')) return { folder: fileURLToPath(place) }
  const { hostname, pathname } = new URL(place)
  const region = env['S3_REGION'] || 'us-east-1'
  return {
    bucket: hostname,
    prefix: pathname.replace(/^\/+|\/+$/g, ''),
    endpoint: url(env, 'S3_ENDPOINT', ['http:', 'https:'])?.replace(/\/$/, '') ?? `https://s3.${region}.amazonaws.com`,
    region,
    accessKeyId: given(env, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: given(env, 'S3_SECRET_ACCESS_KEY'),
  }
}

function given(env: Env, name: string) {
  const text = env[name]
  if (!text) throw new Error(`${name} must be given when FILES_URL begins with s3://.`)
  return text
}

function wholeNumber(env: Env, name: string, otherwise: number, most: number) {
  const text = env[name]
  if (!text) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > most) throw new Error(`${name} must be a whole number from 0 to ${most}, but it is “${text}”.`)
  return value
}

function url(env: Env, name: string, protocols: string[]) {
  const text = env[name]
  if (!text) return null
  // The text itself may hold a password, so the sentence does not repeat it.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new Error(`${name} must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`)
  }
  return text
}

function choice(env: Env, name: string, choices: [string, ...string[]]) {
  const text = env[name] || choices[0]
  if (!choices.includes(text)) throw new Error(`${name} must be one of ${choices.join(', ')}, but it is “${text}”.`)
  return text
}
