import { type FormatId, formats, isFormat, minutesOf } from '@kring/domain/formats/library'
import type { Format } from '@kring/domain/formats/format'

export type Wanted = { people: number | undefined; minutes: number | undefined }

export const sizes = [6, 12, 30, 80] as const
export const times = [15, 30, 45, 60, 90] as const

const all = Object.keys(formats).filter(isFormat)

/** The formats that so many people can do in so many minutes. */
export const formatsFor = ({ people, minutes }: Wanted): FormatId[] =>
  all.filter((id) => {
    const { least, most }: Format['people'] = formats[id].people
    return (people === undefined || (people >= least && people <= (most ?? people))) && (minutes === undefined || minutesOf(id) <= minutes)
  })

/** What stands in an address or in a choice; anything else is no wish at all. */
export const wishOf = (text: string | undefined, known: readonly number[]) => known.find((number) => String(number) === text)
