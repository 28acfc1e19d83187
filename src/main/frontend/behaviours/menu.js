import { behaviour } from './behaviour.js';

// <details data-menu>: closes on Escape, on a click elsewhere and when the focus leaves.
behaviour('details[data-menu]', menu => {
    document.addEventListener('click', event => menu.contains(event.target) || menu.removeAttribute('open'));
    menu.addEventListener('focusout', event => {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.removeAttribute('open');
    });
    menu.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || !menu.open) return;
        menu.removeAttribute('open');
        menu.querySelector('summary').focus();
    });
});
