import type { Level, Place } from '../model/scheme/facts';

/** Levels directly below the centre that are local. */
export const PROVINCES: readonly Level[] = ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3'];
/** Levels directly below the centre. */
export const CENTRAL: readonly Level[] = [...PROVINCES, 'tw4'];
/** Levels with a standing committee as a rule. */
export const WITH_STANDING: readonly Level[] = [...CENTRAL, 'huyen', 'ctt', 'xa_cu', 'xa_moi', 'co_so'];
/** Places directly below the centre that are no localities. */
export const SECTORS: readonly Place[] = ['army', 'police', 'central_bloc'];
/** The four localities with caps of their own. */
export const LARGE: readonly Place[] = ['ha_noi', 'hcm', 'nghe_an', 'thanh_hoa'];
