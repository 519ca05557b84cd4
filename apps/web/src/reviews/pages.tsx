export { FormPage } from './form/FormPage.tsx';
export { ReviewPage } from './page/ReviewPage.tsx';
export { PortfolioPage } from './portfolio/PortfolioPage.tsx';
