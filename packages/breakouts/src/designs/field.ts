/**
 * Numbers 0 to order − 1 that can be added and multiplied like a finite field, or like a product of finite fields where the order is no power of a prime.
 * 0 and 1 × anything are as one expects in a field.
 */
export type Ring = {
  order: number
  /** Among so many elements ({@link Ring.apart}) every difference can be divided by. In a field: all of them. */
  widest: number
  /** The elements of which all differences can be divided by. */
  apart: number[]
  add(a: number, b: number): number
  multiply(a: number, b: number): number
}

/** The product of the fields of the prime powers that make up the order. */
export function ringOf(order: number): Ring {
  return primePowers(order)
    .map(([prime, degree]) => fieldOf(prime, degree))
    .reduce(product)
}

export const isPrimePower = (order: number) => order > 1 && primePowers(order).length === 1

function primePowers(order: number): [prime: number, degree: number][] {
  const powers: [number, number][] = []
  for (let prime = 2, left = order; left > 1; prime += 1) {
    let degree = 0
    for (; left % prime === 0; left /= prime) degree += 1
    if (degree > 0) powers.push([prime, degree])
  }
  return powers
}

/**
 * A number stands for a polynomial: its digits in base `prime` are the coefficients. Multiplication goes by powers of x, modulo the first polynomial of which x generates
 * everything but 0 (Lidl & Niederreiter, Finite Fields, chapter 2).
 */
function fieldOf(prime: number, degree: number): Ring {
  const order = prime ** degree
  const add = (a: number, b: number) => {
    let sum = 0
    for (let unit = 1; unit < order; unit *= prime) sum += ((Math.floor(a / unit) + Math.floor(b / unit)) % prime) * unit
    return sum
  }
  let powers: number[] = []
  for (let modulus = 1; powers.length !== order - 1; modulus += 1) powers = powersOfX(order, prime, modulus, add)
  const logs = new Map(powers.map((power, at) => [power, at]))
  const multiply = (a: number, b: number) => (a === 0 || b === 0 ? 0 : (powers[((logs.get(a) ?? 0) + (logs.get(b) ?? 0)) % (order - 1)] ?? 0))
  return { order, widest: order, apart: Array.from({ length: order }, (_, element) => element), add, multiply }
}

/** 1, x, x², … up to the first that comes back; x to the power of the degree is `modulus`. */
function powersOfX(order: number, prime: number, modulus: number, add: Ring['add']) {
  const powers: number[] = []
  const top = order / prime
  for (let power = 1; powers.length < order;) {
    powers.push(power)
    const over = Math.floor(power / top)
    power = (power % top) * prime
    for (let time = 0; time < over; time += 1) power = add(power, modulus)
    if (power === 1 || power === 0) break
  }
  return powers
}

function product(one: Ring, other: Ring): Ring {
  const widest = Math.min(one.widest, other.widest)
  const both = (combine: (ring: Ring, a: number, b: number) => number) => (a: number, b: number) =>
    combine(one, a % one.order, b % one.order) + one.order * combine(other, Math.floor(a / one.order), Math.floor(b / one.order))
  return {
    order: one.order * other.order,
    widest,
    apart: one.apart.slice(0, widest).map((element, at) => element + one.order * (other.apart[at] ?? 0)),
    add: both((ring, a, b) => ring.add(a, b)),
    multiply: both((ring, a, b) => ring.multiply(a, b)),
  }
}
