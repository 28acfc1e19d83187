import { behaviour } from './behaviour.js';

// <button data-dialog-open="id">, and inside the dialog <button data-dialog-close>.
behaviour('[data-dialog-open]', button => button.addEventListener('click', () =>
    document.getElementById(button.dataset.dialogOpen)?.showModal()));

// <dialog data-then="id">: closing it leads on to another.
behaviour('dialog', dialog => {
    dialog.addEventListener('click', event => event.target.closest('[data-dialog-close]') && dialog.close());
    if (dialog.dataset.then) dialog.addEventListener('close', () => document.getElementById(dialog.dataset.then)?.showModal());
});

// <form data-confirm="id of a dialog">: the dialog's button [data-dialog-confirm] sends the form.
behaviour('form[data-confirm]', form => {
    const dialog = document.getElementById(form.dataset.confirm);
    let confirmed = false;
    let sender;
    form.addEventListener('submit', event => {
        if (confirmed) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        sender = event.submitter;
        dialog.showModal();
    });
    dialog.querySelector('[data-dialog-confirm]').addEventListener('click', () => {
        confirmed = true;
        dialog.close();
        form.requestSubmit(sender);
    });
});
