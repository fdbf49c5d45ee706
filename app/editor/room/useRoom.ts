import { useEffect, useState, useSyncExternalStore } from 'react';
import { Room, type RoomOptions, type RoomView } from './Room';

const subscribeToNothing = () => () => {};

/** Opens a scheme's room in the browser. Null on the server and until the first effect has run. */
export function useRoom(options: RoomOptions): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  const { scheme } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is one per scheme; the other options are stable
  useEffect(() => {
    const made = new Room(options);
    setRoom(made);
    return () => {
      setRoom(null);
      made.destroy();
    };
  }, [scheme]);
  return room;
}

/**
 * Subscribes to a part of the room's view, which is a new object after every edit. The component renders again
 * only when the picked part changes; `pick` must return an existing object, never a new one.
 */
export function useRoomView<T>(room: Room | null, pick: (view: RoomView | null) => T): T {
  return useSyncExternalStore(
    room?.subscribe ?? subscribeToNothing,
    () => pick(room?.getView() ?? null),
    () => pick(null),
  );
}
