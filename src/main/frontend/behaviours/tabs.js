import { behaviour } from './behaviour.js';

// <div role="tablist" data-tabs> of buttons [role=tab][aria-controls=panel]; the arrow keys move between them.
behaviour('[data-tabs]', list => {
    const tabs = [...list.querySelectorAll('[role=tab]')];
    const select = (chosen, focus) => {
        for (const tab of tabs) {
            const on = tab === chosen;
            tab.setAttribute('aria-selected', on);
            tab.tabIndex = on ? 0 : -1;
            document.getElementById(tab.getAttribute('aria-controls')).hidden = !on;
        }
        if (focus) chosen.focus();
    };
    tabs.forEach((tab, index) => {
        tab.addEventListener('click', () => select(tab));
        tab.addEventListener('keydown', event => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            if (step) select(tabs[(index + step + tabs.length) % tabs.length], true);
        });
    });
    select(tabs.find(tab => `#${tab.getAttribute('aria-controls')}` === location.hash)
        ?? tabs.find(tab => tab.getAttribute('aria-selected') === 'true') ?? tabs[0]);
});

// <nav class="tabs"> of links: on a narrow screen the one that is open may lie beyond the edge.
behaviour('nav.tabs', list => {
    const open = list.querySelector('[aria-current]');
    if (open) list.scrollLeft = Math.max(0, open.offsetLeft + open.offsetWidth - list.offsetLeft - list.clientWidth);
});
