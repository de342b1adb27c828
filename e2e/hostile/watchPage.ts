import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request, Response } from 'playwright/test';
import { inspectCode } from './inspectCode.ts';
import { inspectElements, type Finding, type Inspected } from './inspectElements.ts';

/** What a watched page has done that it must not do. */
export interface Watch {
  findings: string[];
  /** Loads an address, which the site answers with the app. */
  load: (address: string) => Promise<Response | null>;
}

/**
 * Watches a page for everything that hostile text could bring about: code that runs, dialogs, windows, requests for
 * anything but the site's own files, other pages, errors, and whatever the inspectors find in the document.
 * @param outDir the built site, which holds every file that may be asked for
 */
export async function watchPage(page: Page, siteUrl: string, outDir: string): Promise<Watch> {
  const findings: string[] = [];
  let isLoading = false;
  await page.exposeFunction('reportFinding', ({ kind, what }: Finding) => findings.push(`${kind}: ${what}`));
  await page.addInitScript(inspectCode);
  await page.addInitScript(inspectElements);
  page.on('dialog', (dialog) => {
    findings.push(`dialog: ${dialog.type()} ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => findings.push(`window: ${popup.url()}`));
  page.on('frameattached', (frame) => findings.push(`frame: ${frame.url()}`));
  page.on('pageerror', ({ message }) => findings.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(`console: ${message.text()}`);
  });
  page.on('download', (download) => {
    if (!download.url().startsWith(`blob:${siteUrl}`)) findings.push(`download: ${download.url()}`);
  });
  page.on('request', (request) => {
    if ((isLoading && request.isNavigationRequest()) || isOfSite(request, siteUrl, outDir)) return;
    findings.push(`request: ${request.resourceType()} ${request.url()}`);
  });
  async function load(address: string): Promise<Response | null> {
    isLoading = true;
    const response = await page.goto(address);
    isLoading = false;
    return response;
  }
  return { findings, load };
}

function isOfSite(request: Request, siteUrl: string, outDir: string): boolean {
  if (request.url().startsWith(`blob:${siteUrl}`)) return true;
  const { origin, pathname } = new URL(request.url());
  if (origin !== new URL(siteUrl).origin) return false;
  const file = join(outDir, decodeURI(pathname));
  return pathname === '/' || (existsSync(file) && statSync(file).isFile());
}

/** Every element with its attributes that has been on the page since it was loaded. */
export function readSeenParts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as Inspected).seenParts]);
}
