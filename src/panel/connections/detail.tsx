/** Who the circle is that is pointed at, and whom it is reported with most. Its room is kept, so that nothing jumps. */
import { t } from '../../locales/texts.ts';
import type { EntityId } from '../../model/ids.ts';
import { EntityLine } from '../../ui/entity.tsx';
import type { Edge, Node } from './layout.ts';

/** As many as two lines hold. */
const NAMED = 4;

interface Props {
  readonly node: Node | null;
  readonly edges: readonly Edge[];
  readonly marked: ReadonlySet<EntityId>;
}

export function NetDetail({ node, edges, marked }: Props) {
  if (node === null) return <p class="pn-detail pn-hint">{t('panel.netHint')}</p>;
  const { id, statements } = node.entity;
  const partners = edges
    .filter(({ connection: { a, b } }) => a === id || b === id)
    .map(({ connection, from, to }) => ({
      ...connection,
      name: (connection.a === id ? to : from).entity.name,
    }));
  return (
    <div class="pn-detail">
      <EntityLine entity={node.entity} />
      <p class="pn-detail-dates">
        <span>{t('popup.statements', { count: statements })}</span>
        <span>{t('panel.connected', { count: partners.length })}</span>
        {marked.has(id) && <span>{t('panel.page')}</span>}
      </p>
      <p class="pn-partners">
        {partners.slice(0, NAMED).map(({ a, b, name, shared }) => (
          <span key={`${a} ${b}`} dir="auto">
            {name} <span class="pn-shared">{shared}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
