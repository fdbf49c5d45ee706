import { useEffect, useState, useSyncExternalStore } from 'react';
import { Room, type RoomOptions, type RoomView } from './Room';

const nothing = () => () => {};

/** Opens the room of a scheme in the browser; null on the server and until the first effect has run. */
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
 * A part of what the room shows, which is another object with every edit: who asks for a part is drawn again only when
 * that part changed. `pick` gives a part as it is, never an object of its own making.
 */
export function useRoomView<T>(room: Room | null, pick: (view: RoomView | null) => T): T {
  return useSyncExternalStore(
    room?.subscribe ?? nothing,
    () => pick(room?.getView() ?? null),
    () => pick(null),
  );
}
