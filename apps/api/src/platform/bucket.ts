import { openAsBlob } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import type { Bucket } from './config.ts'
import type { Storage } from './storage.ts'

/** Uploads in a bucket that speaks S3, addressed by path, as every provider understands it. */
export function keepInBucket({ bucket, prefix, endpoint, region, accessKeyId, secretAccessKey }: Bucket): Storage {
  const client = new AwsClient({ service: 's3', region, accessKeyId, secretAccessKey, retries: 3 })
  const ask = async (key: string, request?: RequestInit) => {
    const response = await client.fetch([endpoint, bucket, prefix, key].filter(Boolean).join('/'), request)
    if (!response.ok) throw new Error(`the bucket answered ${response.status} to ${request?.method ?? 'GET'}: ${(await response.text()).slice(0, 300)}`)
    return response
  }
  return {
    incoming: join(tmpdir(), 'kring-incoming'),
    async put(key, path, type) {
      await ask(key, { method: 'PUT', headers: { 'content-type': type }, body: await openAsBlob(path, { type }) })
    },
    async read(key) {
      const { body } = await ask(key)
      if (!body) throw new Error('the bucket answered without a body')
      return Readable.from(body)
    },
    async remove(key) {
      await ask(key, { method: 'DELETE' })
    },
  }
}
