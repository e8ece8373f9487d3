/** Fonts whose letters are printed as signs: bullets, boxes, formulas. */
export const SIGN_FONTS = /symbol|dings|math|marlett|MT Extra/iu
