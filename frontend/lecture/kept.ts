/** What was kept in the browser; nothing where it lets nothing be kept. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch (refused) {
    console.info(`What was chosen (${key}) is not kept`, refused);
  }
}
