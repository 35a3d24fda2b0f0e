import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergedLocale } from '../../build/locales';
import { sites } from '../../src/platform/sites';
import { distFolder } from '../browser/built';

interface Manifest {
  update_url?: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
}

const policyOf = (policy: string): Map<string, string> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

describe.each(['chromium', 'firefox'] as const)('the built manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(distFolder(browser), 'manifest.json'), 'utf8')) as Manifest;

  it('asks for what the README names, and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.host_permissions).toHaveLength(sites.length);
    for (const { host } of sites) expect(manifest.host_permissions.join(' ')).toContain(`*.${host}/`);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its pages talk to nobody', () => {
    const policy = policyOf(manifest.content_security_policy.extension_pages);
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
  });

  it('shows web pages none of its files', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('bears nothing that the store of Edge refuses', () => {
    expect(manifest.update_url).toBeUndefined();
    for (const language of ['vi', 'en'])
      for (const key of ['extensionName', 'extensionShortName', 'extensionDescription']) {
        const text = mergedLocale(language)[key]?.message ?? '';
        expect(text).not.toBe('');
        expect(text).not.toMatch(/chrome|google/i);
      }
  });
});
