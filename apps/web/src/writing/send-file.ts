import { isProblem, requestOf } from '@kring/contract/call'
import { type StoredFile, uploadFile } from '@kring/contract/files'
import { Failure } from '../shell/http.ts'

type About = { groupId: number; file: File; signal: AbortSignal; onProgress: (part: number) => void }

/** Sends a file, and says how far it is; only the older way of asking can tell. */
export function sendFile({ groupId, file, signal, onProgress }: About) {
  const { method, url } = requestOf(uploadFile, { params: { groupId }, querystring: { name: nameOf(file) } })
  const request = new XMLHttpRequest()
  return new Promise<StoredFile>((resolve, reject) => {
    const fail = () => reject(failureOf(request))
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => (request.status === 201 ? resolve(JSON.parse(request.responseText)) : fail()))
    request.addEventListener('error', fail)
    request.addEventListener('abort', fail)
    signal.addEventListener('abort', () => request.abort())
    request.open(method, `/api/v1${url}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
}

/** Of a name that is too long its end tells what it is. */
const nameOf = ({ name }: File) => name.slice(-200) || 'bestand'

function failureOf({ status, responseText }: XMLHttpRequest) {
  const problem: unknown = responseText.startsWith('{') ? JSON.parse(responseText) : undefined
  return new Failure(isProblem(problem) ? problem : { type: 'about:blank', title: '', status, code: status === 0 ? 'network' : 'server.broken' })
}
