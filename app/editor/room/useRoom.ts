import { useEffect, useState, useSyncExternalStore } from 'react';
import { Room, type RoomOptions, type RoomView } from './Room';

const nothing = () => () => {};
const noView = () => null;

/** Opens the room of a scheme in the browser; null on the server and until the first effect has run. */
export function useRoom(options: RoomOptions): {
  readonly room: Room | null;
  readonly view: RoomView | null;
} {
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
  const view = useSyncExternalStore(room?.subscribe ?? nothing, room?.getView ?? noView, noView);
  return { room, view };
}
