import { behaviour } from './behaviour.js';

// <textarea data-count="2000" aria-describedby="x"> with <output id="x" class="counter">: code points, as the server counts.
behaviour('[data-count]', area => {
    const limit = Number(area.dataset.count);
    const shown = document.getElementById(area.dataset.counter ?? `${area.id}-count`);
    if (!shown) return;
    const show = () => {
        const length = [...area.value].length;
        shown.textContent = `${length}/${limit}`;
        shown.toggleAttribute('data-over', length > limit);
    };
    area.addEventListener('input', show);
    area.addEventListener('shown', show);
    show();
});

// <textarea data-grow>: as high as its text.
behaviour('textarea[data-grow]', area => {
    const grow = () => {
        area.style.height = 'auto';
        area.style.height = `${area.scrollHeight + 2}px`;
    };
    area.addEventListener('input', grow);
    area.addEventListener('shown', grow);
    grow();
});
