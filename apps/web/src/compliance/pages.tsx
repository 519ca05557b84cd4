export { KindsPage } from './checks/KindsPage.tsx';
export { ChecksPage } from './matrix/ChecksPage.tsx';
