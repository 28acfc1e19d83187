import { behaviour } from './behaviour.js';

/** Keeps a button still for some seconds and says how many are left; the button's own words come back after that. */
export function countdown(button, seconds) {
    const words = button.textContent;
    const end = Date.now() + seconds * 1000;
    button.disabled = true;
    const tick = () => {
        const left = Math.ceil((end - Date.now()) / 1000);
        button.textContent = left > 0 ? `${words} (${left})` : words;
        button.disabled = left > 0;
        if (left > 0) setTimeout(tick, 250);
    };
    tick();
}

// <button data-countdown="60">: counts from page load, for pages that have just sent a code.
behaviour('button[data-countdown]', button => countdown(button, Number(button.dataset.countdown)));
