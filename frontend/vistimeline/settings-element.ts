import { DEFAULTS, type Settings } from './settings';

/** An element with a property for each of `Settings`. Those that are set together take effect together. */
export abstract class SettingsElement extends HTMLElement {
  protected readonly settings: Settings = { ...DEFAULTS };
  private readonly unapplied = new Set<keyof Settings>();

  /** Puts settings into effect, where there is something to put them into. */
  protected abstract apply(names: (keyof Settings)[]): void;

  /** To be called before whatever relies on the settings. */
  protected settle() {
    if (this.unapplied.size > 0) {
      const names = [...this.unapplied];
      this.unapplied.clear();
      this.apply(names);
    }
  }

  /** All of them are in effect already. */
  protected forgetUnapplied() {
    this.unapplied.clear();
  }

  private put<K extends keyof Settings>(name: K, value: Settings[K]) {
    this.settings[name] = value;
    if (this.unapplied.size === 0) {
      queueMicrotask(() => this.settle());
    }
    this.unapplied.add(name);
  }

  static {
    for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        set(this: SettingsElement, value: never) {
          this.put(name, value);
        },
      });
    }
  }
}
