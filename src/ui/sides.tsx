/** Where articles differ: what each of them says there, side by side. */
import { t } from '../locales/texts.ts';
import type { ClaimSide } from '../model/article.ts';
import type { ArticleCard, ClaimView } from '../model/brief.ts';
import { BareDate } from './source-line.tsx';

export function Sides({ claim }: { readonly claim: ClaimView }) {
  if (claim.sides.length === 0) return null;
  const articles = new Map(claim.statements.map(({ article }) => [article.id, article]));
  return (
    <ul class="bs-sides" aria-label={t('claim.sides')}>
      {claim.sides.map((side) => (
        <Side key={side.says} side={side} articles={side.articles.flatMap((id) => articles.get(id) ?? [])} />
      ))}
    </ul>
  );
}

interface SideProps {
  readonly side: ClaimSide;
  readonly articles: readonly ArticleCard[];
}

const Side = ({ side, articles }: SideProps) => (
  <li class="bs-side">
    <p class="bs-side-says" dir="auto">
      {side.says}
    </p>
    {articles.map((article) => (
      <p key={article.id} class="bs-side-source" title={article.title}>
        <span dir="auto">{article.publisher ?? article.title}</span>
        <span>
          <BareDate published={article.published} />
        </span>
      </p>
    ))}
  </li>
);
