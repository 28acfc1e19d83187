import { behaviour, word } from './behaviour.js';
import { api } from './api.js';

const MOST = 99;
const REST = 30_000; // ms between two looks, however often the tab comes and goes

/** What a count of unread notices looks like in the corner of the bell; '' for none. */
export function badge(unread) {
    return unread > MOST ? `${MOST}+` : unread > 0 ? String(unread) : '';
}

// <a data-inbox>: the bell. Looks once when the page opens and again when somebody comes back to the tab.
behaviour('[data-inbox]', bell => {
    const place = bell.querySelector('.shell__unread');
    let asked = 0;
    async function look() {
        if (document.visibilityState === 'hidden' || Date.now() - asked < REST) return;
        asked = Date.now();
        const answer = await api('GET', '/api/v1/inbox?unread=true&size=1', { unattended: true });
        if (!answer.ok) return;
        place.textContent = badge(answer.data.unread);
        place.hidden = !answer.data.unread;
        if (answer.data.unread) bell.setAttribute('aria-label', word('notification.script.unread', answer.data.unread));
    }
    document.addEventListener('visibilitychange', look);
    look();
});

// <a data-notice="id">: who follows it has read it.
behaviour('[data-notice]', link => link.addEventListener('click', () => {
    api('POST', `/api/v1/inbox/${link.dataset.notice}/read`, { keepalive: true });
}));
