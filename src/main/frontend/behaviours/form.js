import { behaviour } from './behaviour.js';
import { csrf } from './api.js';

// A form is sent once: a second click while the answer is on its way does nothing.
behaviour('form:not([data-many])', form => {
    let sent = false;
    form.addEventListener('submit', event => {
        if (sent) event.preventDefault();
        else if (!event.defaultPrevented) {
            sent = true;
            setTimeout(() => event.submitter?.setAttribute('aria-busy', 'true'));
        }
    });
    addEventListener('pageshow', () => { sent = false; });
});

// Another tab may have signed in again since this form was rendered.
behaviour('form', form => form.addEventListener('submit', () => {
    const token = csrf()['X-XSRF-TOKEN'];
    if (token && form.elements._csrf) form.elements._csrf.value = token;
}));

// The summary of errors takes the focus, its links the field.
behaviour('.error-summary', summary => {
    summary.focus();
    summary.addEventListener('click', event => {
        const field = document.getElementById(event.target.closest('a')?.hash.slice(1));
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: 'center' });
        field.focus({ preventScroll: true });
    });
});

// <form data-auto-submit>: filters apply as they are changed; the filter stands in the URL. Who moves through them by keyboard
// stays where they were.
const CHANGED = 'zhiheng.filter.changed';
behaviour('form[data-auto-submit]', form => {
    const left = sessionStorage.getItem(CHANGED);
    sessionStorage.removeItem(CHANGED);
    if (left) [...form.elements].find(field => field.name && field.name === left && field.type !== 'hidden')?.focus();
    form.addEventListener('change', event => {
        sessionStorage.setItem(CHANGED, event.target === document.activeElement ? event.target.name : '');
        form.requestSubmit();
    });
});

// <button data-reveal="id of the password">
behaviour('[data-reveal]', button => button.addEventListener('click', () => {
    const input = document.getElementById(button.dataset.reveal);
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', !shown);
}));

// A password that is shown is sent, and remembered by the browser, as a password.
behaviour('.reveal input', input => input.form?.addEventListener('submit', () => { input.type = 'password'; }));

// <img data-captcha> inside a button: another picture, the same address with a new number behind it.
behaviour('[data-captcha]', image => (image.closest('button') ?? image).addEventListener('click', () => {
    const address = new URL(image.src);
    address.searchParams.set('t', Date.now());
    image.src = address;
}));
