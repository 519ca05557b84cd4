// The components ask the browser to escape ids for selectors; jsdom has no such function. Ids in tests are letters, figures and a few signs.
if (typeof globalThis.CSS === 'undefined') {
  Object.assign(globalThis, {
    CSS: { escape: (text: string) => text.replace(/[^\w-]|^\d/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `) },
  });
}
