/** The size of text that was chosen last, as a place in a list; the usual one where browsers let nothing be kept. */
export function keptSize(key: string, usual: number): number {
  try {
    return Number(localStorage.getItem(key) ?? usual);
  } catch {
    return usual;
  }
}

export function keepSize(key: string, size: number) {
  try {
    localStorage.setItem(key, String(size));
  } catch (refused) {
    console.info('The size of the text is not kept', refused);
  }
}
