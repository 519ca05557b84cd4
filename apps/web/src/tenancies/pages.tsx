export { BuildingPage } from './building/BuildingPage.tsx';
export { TenanciesPage } from './list/TenanciesPage.tsx';
export { TenancyPage } from './tenancy/TenancyPage.tsx';
