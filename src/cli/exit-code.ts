/** Exit codes; the more severe one wins. `CRASH` is EX_SOFTWARE of sysexits.h. */
export const CLEAN = 0
export const FINDINGS = 1
export const USAGE = 2
export const CRASH = 70
