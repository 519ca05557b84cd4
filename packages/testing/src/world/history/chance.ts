/** Choices made from numbers and texts that a test drew, in the order they are asked for: the same draw always chooses the same. */
export class Chance {
  readonly #numbers: readonly number[];
  readonly #texts: readonly string[];
  #asked = 0;

  constructor(numbers: readonly number[], texts: readonly string[]) {
    this.#numbers = numbers;
    this.#texts = texts;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  upTo(limit: number): number {
    const number = this.#numbers[this.#asked++ % this.#numbers.length] ?? 0;
    return number % limit;
  }

  text(): string {
    return this.#texts[this.upTo(this.#texts.length)] ?? 'text';
  }

  yes(): boolean {
    return this.upTo(2) === 1;
  }

  /** One of these. @throws when there is none: look before asking. */
  one<T>(choices: readonly T[]): T {
    const choice = choices[this.upTo(choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from.');
    return choice;
  }

  /** One of these, or null. */
  oneOrNone<T>(choices: readonly T[]): T | null {
    return choices.length === 0 || this.yes() ? null : this.one(choices);
  }

  /** Between `least` and `most` of these, each once. */
  some<T>(choices: readonly T[], least: number, most: number): T[] {
    const left = [...choices];
    const count = Math.min(left.length, least + this.upTo(most - least + 1));
    return Array.from({ length: count }, () => left.splice(this.upTo(left.length), 1)).flat();
  }

  /** A day of 2025 or 2026, or none. */
  day(): string | null {
    return this.yes() ? null : `${this.one(['2025', '2026'])}-0${1 + this.upTo(9)}-1${this.upTo(10)}`;
  }

  /** Two days, the first not after the second; either may be missing. */
  span(): { from: string | null; to: string | null } {
    const [one, other] = [this.day(), this.day()];
    return one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other };
  }
}
