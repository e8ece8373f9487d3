/** Lengths of the layout are twips, twentieths of a point: the unit of WordprocessingML. */

const TWIPS_PER_POINT = 20
const TWIPS_PER_MILLIMETRE = 1440 / 25.4

export const points = (value: number): number => Math.round(value * TWIPS_PER_POINT)

export const millimetres = (value: number): number => Math.round(value * TWIPS_PER_MILLIMETRE)
