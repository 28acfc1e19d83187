// A date field that holds half a date, or a day that does not exist, sends nothing: it says so instead of losing it.
import { behaviour, element, word } from './behaviour.js';

behaviour('input[type=date]', input => {
    input.addEventListener('blur', () => sayIncomplete(input));
    input.form?.addEventListener('submit', event => {
        if (!sayIncomplete(input)) return;
        event.preventDefault();
        input.focus();
    });
});

/** Whether what stands there is no date; says so below it. */
export function sayIncomplete(input) {
    input.parentElement.querySelector('[data-date-error]')?.remove();
    if (!input.validity.badInput) {
        input.removeAttribute('aria-invalid');
        return false;
    }
    input.setAttribute('aria-invalid', 'true');
    input.after(element('p', { class: 'field__error', role: 'alert', 'data-date-error': true }, word('portal.script.date-incomplete')));
    return true;
}
