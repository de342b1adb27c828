import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { Host } from './host.ts';
import { sites, type SiteName } from './sites.ts';
import { expect, noteIntroduction, test as siteTest } from './test.ts';

export { expect, reportFigure } from './test.ts';

/** A browser with a profile on disk, which can be closed and started again. */
export class Device {
  private readonly profile: string;
  private readonly options: Parameters<typeof chromium.launchPersistentContext>[1];
  private context: BrowserContext | undefined;

  constructor(profile: string, options: Parameters<typeof chromium.launchPersistentContext>[1]) {
    this.profile = profile;
    this.options = options;
  }

  async openTab(): Promise<Page> {
    if (!this.context) {
      this.context = await chromium.launchPersistentContext(this.profile, this.options);
      await this.context.addInitScript(noteIntroduction);
    }
    return this.context.newPage();
  }

  async close(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }
}

/** A host whose site can be replaced by another build of it. */
export class DeployedHost extends Host {
  private readonly root: string;

  constructor(root: string) {
    super(root);
    this.root = root;
  }

  /** Replaces the whole site: files of the one before are gone. */
  async deploy(siteName: SiteName): Promise<void> {
    for (const name of await readdir(this.root)) await rm(join(this.root, name), { recursive: true });
    await cp(sites[siteName].outDir, this.root, { recursive: true });
  }

  /** Puts another site below this one. */
  async deployBelow(siteName: SiteName, folder: string): Promise<void> {
    await cp(sites[siteName].outDir, join(this.root, folder), { recursive: true });
  }

  /** Has files of a folder go missing, as in a deploy that was cut off. */
  async remove(folder: string, name: RegExp): Promise<void> {
    const files = await readdir(join(this.root, folder));
    for (const file of files.filter((file) => name.test(file))) await rm(join(this.root, folder, file));
  }
}

interface Fixtures {
  device: Device;
  host: DeployedHost;
}

/** A test with a device that stores what it visits, and a host that can be killed. */
export const test = siteTest.extend<Fixtures>({
  device: async ({ launchOptions, locale, timezoneId, viewport }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'paper-daily-profile-'));
    const device = new Device(profile, {
      ...launchOptions,
      ...(locale !== undefined && { locale }),
      ...(timezoneId !== undefined && { timezoneId }),
      viewport,
      serviceWorkers: 'allow',
    });
    await use(device);
    await device.close();
    await rm(profile, { recursive: true, force: true });
  },
  // oxlint-disable-next-line no-empty-pattern -- the runner wants a pattern, and this fixture needs no other
  host: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'paper-daily-host-'));
    const host = new DeployedHost(root);
    await use(host);
    await host.kill();
    await rm(root, { recursive: true, force: true });
  },
});

/** Waits, in the settings, until all that is to be stored is on the device. */
export async function waitUntilStored(page: Page, timeout = 30_000): Promise<void> {
  await page.getByRole('link', { name: '설정', exact: true }).click();
  await expect(page.getByRole('region', { name: '오프라인' })).toContainText(/모두 저장했습니다/, {
    timeout,
  });
}
