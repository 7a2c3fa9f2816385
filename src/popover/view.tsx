/** What the popover shows. It holds no state of its own beyond what is folded open. */

import { direction, locale, t } from '../locales/texts.ts';
import type { PopoverRequest } from '../messages/popover-port.ts';
import type { EntityCard } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { openReasons } from '../model/reason.ts';
import { BriefBody } from '../ui/brief.tsx';
import { type Correct, Corrector } from '../ui/corrector.tsx';
import { EntityHeading, KindBadge } from '../ui/entity.tsx';
import { BackIcon, CloseIcon, MoveIcon, PinIcon } from '../ui/icons.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';
import { type Closing, type Content, type FailureReason, layersOf, type Open } from './machine.ts';

const NAME_ID = 'name';

/** What is said when the extension has gone is looked up while it is there: its catalogue goes with it. */
const CLOSE = t('action.close');
const FAILURES: Readonly<Record<FailureReason, string>> = {
  failed: t('brief.failed'),
  gone: t('brief.extensionGone'),
};

export interface ViewActions {
  readonly choose: (entity: EntityId) => void;
  readonly back: () => void;
  readonly retry: () => void;
  /** Puts it aside, to stay open while others open. */
  readonly keep: () => void;
  readonly dismiss: () => void;
  readonly correct: Correct;
  /** Keeps it open, whatever becomes of its mention, or no longer. */
  readonly hold: (on: boolean) => void;
}

interface Props {
  readonly state: Open | Closing;
  readonly actions: ViewActions;
}

export function PopoverView({ state, actions }: Props) {
  const { content, request, trail, kept } = state;
  const brief = content.state === 'shown' ? content.brief : null;
  const label = brief === null ? { 'aria-label': request.text } : { 'aria-labelledby': NAME_ID };
  return (
    <dialog
      class="bs-card"
      open
      tabIndex={-1}
      lang={locale}
      dir={direction}
      data-kind={brief?.entity.kind}
      {...label}
    >
      <div class="bs-card-bar">
        {brief !== null && <KindBadge kind={brief.entity.kind} />}
        {brief !== null && kept && <BarName name={brief.entity.name} />}
        <Controls canGoBack={trail.length > 0} kept={kept} actions={actions} />
      </div>
      {layersOf(state).map((layer, depth, layers) => (
        <Layer
          key={`${depth} ${entityOf(layer)}`}
          content={layer}
          shown={depth === layers.length - 1}
          request={depth === 0 ? request : null}
          actions={actions}
        />
      ))}
    </dialog>
  );
}

const entityOf = (content: Content): EntityId =>
  content.state === 'shown' ? content.brief.entity.id : content.entity;

interface LayerProps {
  readonly content: Content;
  /** What lies below another waits out of sight, with all that the reader has unfolded, for the way back. */
  readonly shown: boolean;
  /** Of the mention that the content is about; null where it was reached from another brief. */
  readonly request: PopoverRequest | null;
  readonly actions: ViewActions;
}

const Layer = ({ content, shown, request, actions }: LayerProps) => (
  <div class="bs-card-layer" hidden={!shown}>
    <Body content={content} id={shown ? NAME_ID : undefined} actions={actions} />
    {request !== null && content.state === 'shown' && (
      <Why request={request} entity={content.brief.entity} actions={actions} />
    )}
  </div>
);

/** Of several, each must say whose it is, however far it is scrolled. */
const BarName = ({ name }: { readonly name: string }) => (
  <span class="bs-card-bar-name" dir="auto" aria-hidden="true">
    {name}
  </span>
);

interface ControlsProps {
  readonly canGoBack: boolean;
  readonly kept: boolean;
  readonly actions: ViewActions;
}

function Controls({ canGoBack, kept, actions }: ControlsProps) {
  const pin = t(kept ? 'action.move' : 'action.pin');
  return (
    <div class="bs-card-controls">
      {canGoBack && (
        <button type="button" class="bs-card-back" onClick={actions.back}>
          <BackIcon />
          {t('action.back')}
        </button>
      )}
      <button
        type="button"
        class={kept ? 'bs-card-move' : 'bs-card-pin'}
        aria-label={pin}
        title={pin}
        onClick={kept ? undefined : actions.keep}
      >
        {kept ? <MoveIcon /> : <PinIcon />}
      </button>
      <button type="button" class="bs-card-close" aria-label={CLOSE} title={CLOSE} onClick={actions.dismiss}>
        <CloseIcon />
      </button>
    </div>
  );
}

interface BodyProps extends Pick<LayerProps, 'content' | 'actions'> {
  /** Goes to the name, which labels the dialog. */
  readonly id: string | undefined;
}

function Body({ content, id, actions }: BodyProps) {
  switch (content.state) {
    case 'shown':
      return (
        <>
          <EntityHeading entity={content.brief.entity} id={id} />
          <BriefBody brief={content.brief} onEntity={actions.choose} />
        </>
      );
    case 'loading':
      return <Loading />;
    case 'missing':
      return <Empty>{t('brief.entityMissing')}</Empty>;
    case 'failed':
      return (
        <Failure
          message={FAILURES[content.reason]}
          onRetry={content.reason === 'failed' ? actions.retry : undefined}
        />
      );
  }
}

function reasonsIn(packed: string): string {
  const texts = openReasons(packed).map(({ code, name = '' }) => t(`reason.${code}`, { name }));
  return texts.length === 0 ? '' : texts.reduce((reasons, more) => t('why.more', { reasons, more }));
}

interface WhyProps {
  readonly request: PopoverRequest;
  readonly entity: EntityCard;
  readonly actions: ViewActions;
}

function Why({ request, entity, actions }: WhyProps) {
  const words = onOneLine(request.text);
  return (
    <details class="bs-why" onToggle={showWhole}>
      <summary>{t('why.question')}</summary>
      <p dir="auto">{t('why.answer', { words, reason: reasonsIn(request.why) })}</p>
      <Corrector
        entity={entity}
        words={words}
        site={/^https?:$/.test(location.protocol) ? location.hostname : null}
        correct={actions.correct}
        onStanding={actions.hold}
      />
    </details>
  );
}

/** It stands at the foot, and opens below the edge. */
function showWhole({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

/** As names are written: a page may break its lines within one, and hide characters in it that nobody sees. */
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu, ' ').trim();
