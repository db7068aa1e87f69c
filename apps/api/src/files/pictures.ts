import { Refusal } from '../platform/refusal.ts'
import { takeTurns } from '../platform/turns.ts'

/** More than any phone's camera makes without being asked to; a bomb has thousands of times as many. All frames of an animation count together. */
const mostPixels = 50_000_000
/** The longest side, in pixels: sharp on a projector, and light enough for a phone. */
const longest = 2_048
const inTurn = takeTurns({ atOnce: 2, patience: 64 })

/** Makes a picture anew from its pixels, upright, as WebP: whatever else was in the file (where it was taken, by whom, with what) stays behind. */
export const remake = (from: string, to: string) =>
  inTurn(async () => {
    const sharp = await loadSharp()
    const picture = sharp(from, { animated: true, limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: 20 })
    const { width, height, pageHeight } = await picture
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82, smartSubsample: true })
      .toFile(to)
      .catch((error: unknown) => {
        throw refusalOf(error)
      })
    return { width, height: pageHeight ?? height }
  })

/** Only the decoders of what we take, and no memory kept between pictures. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadNsgifFile', 'VipsForeignLoadHeifFile'] })
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

function refusalOf(error: unknown) {
  const said = error instanceof Error ? error.message : ''
  // What the disk has to say is not the picture's fault.
  if (/no space left|disk quota/i.test(said)) return Object.assign(new Error(said), { code: 'ENOSPC' })
  return new Refusal(422, /pixel limit/.test(said) ? 'file.pixels' : 'file.broken')
}
