/** True for what lies on another machine: an address (`https://…`, `file://host/…`) or a network path (`\\host\…`). */
export const isRemote = (target: string): boolean => {
  const address = target.trim().replaceAll('\\', '/')
  const ofFile = /^file:(.*)$/is.exec(address)?.[1]
  // One letter before the colon is a drive.
  if (ofFile === undefined) return /^[a-z][a-z0-9+.-]+:/i.test(address) || address.startsWith('//')
  return /^\/\/(?!\/|localhost\/|[a-z]:)/i.test(ofFile) || ofFile.startsWith('////')
}
