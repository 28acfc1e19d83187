import { flushAll } from './autosave.js';

const PATIENCE = 3_000;

/** Links [data-leave] of the page wait for what is still on its way to the server; a draft stays in any case. */
export function leaving(place) {
    place.addEventListener('click', async event => {
        const link = event.target.closest('a[href][data-leave]');
        if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        await Promise.race([flushAll(), new Promise(done => setTimeout(done, PATIENCE))]);
        location.assign(link.href);
    });
}
