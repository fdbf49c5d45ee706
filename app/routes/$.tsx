import { json } from '@remix-run/node';

/** Every address that is no page of ours. */
export function loader() {
  throw json(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
