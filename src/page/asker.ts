/**
 * Asks the background whom the names in the page's blocks mean: one call at a time, as much text in each as has gathered
 * meanwhile. Keeps what the page has shown so far about whom its names mean, and asks again about blocks whose names
 * were unsettled when that has grown.
 */
import { MAX_TITLE_LENGTH } from '../messages/limits.ts';
import { type BlockMention, NO_EVIDENCE, type PageEvidence } from '../model/mention.ts';
import { aboutPage } from './about.ts';
import { type Block, isBroken } from './block.ts';

/**
 * UTF-16 code units a call, far below what a call may carry: a message is copied on the page's main thread, in a millisecond or two, and
 * the first highlights should not wait for the last block. One block may go beyond it. Each block has
 * two letters at least, so these are never more blocks than a call may carry.
 */
const CALL_TEXT = 30_000;

export interface Question {
  readonly title: string;
  readonly blocks: string[];
  readonly evidence: PageEvidence;
}
export interface Answer {
  readonly mentions: readonly BlockMention[];
  readonly evidence: PageEvidence;
  readonly unsettled: readonly number[];
}

export interface BlockAnswer {
  readonly block: Block;
  readonly mentions: BlockMention[];
}

export interface AskerOptions {
  readonly find: (question: Question) => Promise<Answer>;
  /** Told of each block that was answered, those without mentions included, and of the next once that is done. */
  readonly onAnswer: (answers: readonly BlockAnswer[]) => Promise<void> | void;
  /** Whether the page is still being read for the first time: what is yet to come may settle what is unsettled. */
  readonly isReading: () => boolean;
  /** A call failed. Its blocks are asked about again at the next `run`. */
  readonly onFailure: (error: unknown) => void;
}

export type Asker = ReturnType<typeof createAsker>;

const sizeOf = ({ named, others }: PageEvidence): number => named.length + others.length;

export function createAsker({ find, onAnswer, isReading, onFailure }: AskerOptions) {
  let waiting: Block[] = [];
  /** Each with the size of the evidence that did not settle it. */
  let unsettled = new Map<Block, number>();
  let evidence: PageEvidence = NO_EVIDENCE;
  let epoch = 0;
  let busy = false;
  let wasReading = false;
  /** Done once the last answer has been taken. */
  let taken: Promise<void> | undefined;

  function nextBlocks(): Block[] {
    const blocks = moveCall(waiting, []);
    const isEnd = wasReading && blocks.length > 0;
    wasReading = isReading();
    if (wasReading || waiting.length > 0) return blocks;
    // What the last blocks of the page show may settle others in the same call.
    const size = sizeOf(evidence);
    moveCall(
      [...unsettled.keys()].filter((block) => isEnd || size > unsettled.get(block)!),
      blocks,
    );
    for (const block of blocks) unsettled.delete(block);
    return blocks;
  }

  async function ask(blocks: Block[]): Promise<void> {
    const asked = epoch;
    const title = aboutPage().slice(0, MAX_TITLE_LENGTH);
    const question = { title, blocks: blocks.map(({ text }) => text), evidence };
    const answer = await find(question).catch((error: unknown) => {
      // Nothing is lost: they are asked about again.
      if (asked === epoch) waiting.unshift(...blocks);
      throw error;
    });
    // One after the other; meanwhile, the next question is on its way.
    await taken;
    if (asked === epoch) taken = take(blocks, answer).catch(onFailure);
  }

  async function take(blocks: readonly Block[], answer: Answer): Promise<void> {
    evidence = answer.evidence;
    const answers = blocks.map((block): BlockAnswer => ({ block, mentions: [] }));
    for (const mention of answer.mentions) answers[mention.block]!.mentions.push(mention);
    for (const index of answer.unsettled) unsettled.set(blocks[index]!, sizeOf(evidence));
    for (const block of unsettled.keys()) {
      if (isBroken(block)) unsettled.delete(block);
    }
    await onAnswer(answers);
  }

  return {
    add: (block: Block): void => void waiting.push(block),
    /** Asks until nothing is left to ask. Returns at once while a run is under way: it takes up what was added. */
    async run(): Promise<void> {
      if (busy) return;
      busy = true;
      try {
        for (let blocks = nextBlocks(); blocks.length > 0; blocks = nextBlocks()) await ask(blocks);
      } catch (error) {
        onFailure(error);
      }
      busy = false;
    },
    /** Another page has taken this one's place: nothing that was learned holds. */
    forget(): void {
      [waiting, unsettled, evidence] = [[], new Map(), NO_EVIDENCE];
      epoch++;
    },
  };
}

/** Moves the first blocks of a list to another, as many as make one call with those that are there. */
function moveCall(from: Block[], to: Block[]): Block[] {
  let length = to.reduce((sum, { text }) => sum + text.length, 0);
  let count = 0;
  while (count < from.length && length < CALL_TEXT) length += from[count++]!.text.length;
  to.push(...from.splice(0, count));
  return to;
}
