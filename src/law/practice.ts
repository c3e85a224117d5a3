// What is not law but says how it is applied: the practical guide of Social Security and the rulings of courts.
import type { Act } from '#base/finding'

/** The practical guide 9001, version 4.23 of 8 April 2025. */
export const guide = (part: string): Act => ({
  kind: 'act',
  title: `Guia Prático 9001 «Proteção Jurídica», v4.23, de 8 de abril de 2025, ${part}`,
})

/** A ruling, with the address where it can be read. */
export const ruling = (title: string, url: string): Act => ({ kind: 'act', title, url })
