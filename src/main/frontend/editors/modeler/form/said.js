/** Nothing is written of what is not said; undefined where nothing is. */
export function said(values) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    return Object.keys(given).length ? given : undefined;
}
