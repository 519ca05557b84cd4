import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('without settings it listens on this machine alone, on the usual port, with a file of its own', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4173, databaseUrl: expect.stringMatching(/data.local.weft\.sqlite$/) });
});

test('a DATABASE_URL goes before the data folder', () => {
  const url = 'postgres://weft@127.0.0.1/weft';
  expect(readConfig({ DATABASE_URL: url, WEFT_DATA: '/somewhere' }).databaseUrl).toBe(url);
});

test('an empty setting counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(4173);
});

test('port 0 asks the system for any that is free', () => {
  expect(readConfig({ PORT: '0' }).port).toBe(0);
});

test('all bad settings are listed together', () => {
  const read = () =>
    readConfig({ PORT: '99999', HOST: '0.0.0.0', DATABASE_URL: 'mysql://x', WEFT_REQUESTS_PER_MINUTE: '0', WEFT_MODE: 'cloud' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT[\s\S]*HOST[\s\S]*DATABASE_URL[\s\S]*WEFT_REQUESTS_PER_MINUTE[\s\S]*WEFT_MODE/);
});
