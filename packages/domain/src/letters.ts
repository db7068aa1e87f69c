/** How long the server knows a request by its key, in ms: until then it may be sent again without happening twice. */
export const keysKept = 48 * 3_600_000

/**
 * Whether something that may have arrived can still be sent again without a doubt.
 * @param tried when it was sent first, in ms; null when it never was, and then it cannot have arrived.
 * @param now in ms.
 */
export const mayResend = (tried: number | null, now: number) => tried === null || now - tried < keysKept - 3_600_000

/** Whether a refusal may pass by itself: no answer (0), who is signed in, haste, and trouble of the server's. @param status of HTTP. */
export const mayPass = ({ status, code }: { status: number; code: string }) =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500 || code === 'person.changed'
