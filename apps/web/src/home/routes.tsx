import { type AnyRoute, createRoute } from '@tanstack/react-router';
import { HomePage } from './HomePage.tsx';

/** The first page of a workspace. */
export function homeRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({ getParentRoute: () => parent, path: '/', component: HomePage });
}
