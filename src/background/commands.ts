/** The keyboard shortcuts of the manifest, carried to the frame of the active tab that has highlights. */
import { activeTab, framesOf } from '../browser/tabs.ts';
import { callFrame } from '../messages/send.ts';

const DIRECTIONS: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

export async function runCommand(command: string): Promise<void> {
  const direction = DIRECTIONS[command];
  const tab = await activeTab();
  if (direction === undefined || tab === null) return;
  for (const frame of await framesOf(tab.id)) {
    if (await callFrame(frame, 'stepToMention', { direction }).catch(() => false)) return;
  }
}
