import type { Level, Place } from '../model/scheme/facts';

/** Levels of localities directly below the centre. */
export const PROVINCES: readonly Level[] = ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3'];
/** Levels directly below the centre. */
export const CENTRAL: readonly Level[] = [...PROVINCES, 'tw4'];
/** Levels that usually have a standing committee. */
export const WITH_STANDING: readonly Level[] = [...CENTRAL, 'huyen', 'ctt', 'xa_cu', 'xa_moi', 'co_so'];
/** Places directly below the centre that are sectors, not localities. */
export const SECTORS: readonly Place[] = ['army', 'police', 'central_bloc'];
/** The four localities with caps of their own. */
export const LARGE: readonly Place[] = ['ha_noi', 'hcm', 'nghe_an', 'thanh_hoa'];
