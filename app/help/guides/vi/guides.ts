import type { Guides } from '../Guide';
import { administratorGuide } from './administratorGuide';
import { auditorGuide } from './auditorGuide';
import { chairGuide } from './chairGuide';
import { clerkGuide } from './clerkGuide';
import { memberGuide } from './memberGuide';

/** The guides in Vietnamese. */
export const guides: Guides = {
  member: memberGuide,
  chair: chairGuide,
  clerk: clerkGuide,
  administrator: administratorGuide,
  auditor: auditorGuide,
};
