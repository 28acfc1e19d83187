/** The field that the address names behind its #, taken into view with the keyboard in it; for a group, its first field. */
export function land(id) {
    const place = document.getElementById(id);
    if (!place) return;
    if (place.closest('[hidden]')) place.closest('[data-folded]')?.querySelector('[data-fold]').click();
    place.scrollIntoView({ block: 'center' });
    const field = place.matches('input, textarea, select, button') ? place : place.querySelector('input:not([hidden]), textarea, select, button') ?? place;
    field.focus({ preventScroll: true });
}
