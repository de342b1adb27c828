import {
  BackupError,
  mostBackupBytes,
  readBackup,
  type BackupContent,
  type BackupErrorReason,
} from '../../library/readBackup.ts';

/** A chosen file: what it holds, or why it cannot be imported. `unread`: the browser could not open it. */
export type OpenedBackup =
  | { status: 'refused'; file: string; reason: BackupErrorReason | 'unread' }
  | { status: 'opened'; file: string; content: BackupContent };

/** Reads a file that may be anything, and of any size. */
export async function openBackupFile(file: File): Promise<OpenedBackup> {
  const refuse = (reason: BackupErrorReason | 'unread') =>
    ({ status: 'refused', file: file.name, reason }) as const;
  if (file.size > mostBackupBytes) return refuse('too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse('unread');
  try {
    return { status: 'opened', file: file.name, content: readBackup(text) };
  } catch (error) {
    if (error instanceof BackupError) return refuse(error.reason);
    throw error;
  }
}
