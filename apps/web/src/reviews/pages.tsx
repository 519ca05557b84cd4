export { ReviewPage } from './page/ReviewPage.tsx';
export { PortfolioPage } from './portfolio/PortfolioPage.tsx';
