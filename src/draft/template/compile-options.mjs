/** How templates are compiled, the built-in ones by the build, users' own when they are read. */
export const COMPILE_OPTIONS = {
  // Only `each`, `if`, `unless` and `with`: the check refuses all others.
  knownHelpersOnly: true,
  preventIndent: true,
}
