/** Says that a workspace now stands at a change. */
export interface Announcement {
  workspaceId: string;
  number: number;
}

type Listener = (announcement: Announcement) => void;

/** Announces committed changes to whoever is open in this process. It carries numbers only: what changed is read from the log. */
export interface Feed {
  /** Passes a number on once, and none that is lower than one before; a listener that missed some finds them in the log. */
  announce(announcement: Announcement): void;
  /** @returns a function that ends the subscription. */
  subscribe(workspaceId: string, listener: Listener): () => void;
}

/** The change is committed by now: whatever goes wrong in one listener must not look like the writer's failure or keep others from hearing. */
function tell(listener: Listener, announcement: Announcement): void {
  try {
    listener(announcement);
  } catch (error) {
    console.error('A listener to changes failed:', error);
  }
}

/** A feed with nobody listening yet. */
export function createFeed(): Feed {
  const listeners = new Map<string, Set<Listener>>();
  const announced = new Map<string, number>();
  return {
    announce(announcement) {
      const { workspaceId, number } = announcement;
      if (number <= (announced.get(workspaceId) ?? 0)) return;
      announced.set(workspaceId, number);
      for (const listener of [...(listeners.get(workspaceId) ?? [])]) tell(listener, announcement);
    },
    subscribe(workspaceId, listener) {
      const here = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, here.add(listener));
      return () => {
        here.delete(listener);
        if (here.size === 0 && listeners.get(workspaceId) === here) listeners.delete(workspaceId);
      };
    },
  };
}
