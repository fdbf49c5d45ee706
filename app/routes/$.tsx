import { json } from '@remix-run/node';

/** Answers every unknown URL with 404. */
export function loader() {
  throw json(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
