export const COMPILE_OPTIONS: { readonly knownHelpersOnly: true; readonly preventIndent: true }
