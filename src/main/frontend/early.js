// Runs before the page is drawn. What is pressed while the page's scripts are still on their way is heard once they are
// there: buttons that live by script, and forms that a script may want to see first.
const held = new Map();

function hold(target, event, again) {
    event.preventDefault();
    event.stopImmediatePropagation();
    target.setAttribute('aria-busy', 'true');
    held.set(target, again);
}

function pressed(event) {
    const button = event.target.closest?.('button[type=button]');
    if (button) hold(button, event, () => button.click());
}

/** A search by address needs no script. */
function sent(event) {
    const form = event.target;
    if (form.getAttribute('method') === 'post' || !form.hasAttribute('action')) hold(form, event, () => form.requestSubmit(event.submitter));
}

/** A filter that applies as soon as it is changed. */
function changed({ target: { form } }) {
    if (form?.hasAttribute('data-auto-submit')) held.set(form, () => form.requestSubmit());
}

document.addEventListener('click', pressed, true);
document.addEventListener('submit', sent, true);
document.addEventListener('change', changed, true);

// Scripts of the page have run by then.
document.addEventListener('DOMContentLoaded', () => {
    document.removeEventListener('click', pressed, true);
    document.removeEventListener('submit', sent, true);
    document.removeEventListener('change', changed, true);
    held.forEach((again, target) => {
        target.removeAttribute('aria-busy');
        again();
    });
});
