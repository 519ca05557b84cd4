import type { Page, TestInfo } from '@playwright/test';
import { expect } from './weft.ts';

/**
 * Somebody who uses the keyboard alone and hears the page: presses keys, and knows of the page only what stands in its accessibility tree.
 * What was pressed and heard is kept as a transcript. Set WEFT_TRANSCRIPT to have it printed.
 */
export class Listener {
  readonly #page: Page;
  readonly #lines: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the map says of where the keyboard is: the live region beside the drawing. */
  async heard(): Promise<string> {
    const tree = await this.#page.getByRole('main').ariaSnapshot();
    const [, said = ''] = /^- text: .*\n(?:.*\n)*?- status(?::? ?)(.*)$/m.exec(tree.replace(/^ {2}/gm, '')) ?? [];
    return said.replace(/^["']|["']$/g, '');
  }

  /** Presses a key and answers with what is then heard; waits for something new to be said. */
  async press(key: string): Promise<string> {
    const before = await this.heard();
    await this.#page.keyboard.press(key);
    await expect.poll(() => this.heard(), { message: `something new to be said after ${key}` }).not.toBe(before);
    return this.#note(key, await this.heard());
  }

  /** Presses a key and answers with the name of what then has the focus, as the accessibility tree has it. */
  async pressTo(key: string, name: RegExp | string): Promise<void> {
    await this.#page.keyboard.press(key);
    await expect(this.#page.locator(':focus')).toHaveAccessibleName(name);
    const role = await this.#page.locator(':focus').getAttribute('role');
    this.#note(key, `→ ${role ?? ''} ${String(name)}`);
  }

  /** Tabs on until something with this role and name has the focus. */
  async tabTo(role: 'application' | 'button' | 'link', name: string): Promise<void> {
    const wanted = this.#page.getByRole(role, { name });
    for (let presses = 1; presses <= 60; presses += 1) {
      await this.#page.keyboard.press('Tab');
      if (!(await wanted.evaluate((element) => element === document.activeElement))) continue;
      this.#note(`Tab × ${presses}`, `→ ${role} ${name}`);
      return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }

  #note(key: string, said: string): string {
    this.#lines.push(`${key.padEnd(12)} ${said}`);
    return said;
  }

  /** Keeps the transcript with the journey's results. */
  async keep(testInfo: TestInfo): Promise<void> {
    const text = this.#lines.join('\n');
    await testInfo.attach('transcript', { body: text, contentType: 'text/plain' });
    if (process.env.WEFT_TRANSCRIPT) console.log(`\n${testInfo.title}\n\n${text}\n`);
  }
}
