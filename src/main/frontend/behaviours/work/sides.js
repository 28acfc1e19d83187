// What stands beside the clauses: the tree of indicators and the drawer of characteristics. How somebody wants them holds on
// the next page, too.
import { behaviour } from '../behaviour.js';
import { remembered } from './remembered.js';

const onlyOpen = remembered('only-open');
const traits = remembered('traits');

// <nav class="tree"> in a .work or .overview; [data-only-open] hides there what is done.
behaviour('.tree', tree => {
    const place = tree.closest('.work, .overview');
    const box = tree.querySelector('[data-only-open]');
    const apply = on => place.toggleAttribute('data-hide-done', on);
    if (box) {
        box.checked = Boolean(onlyOpen.value);
        apply(box.checked);
        box.addEventListener('change', () => {
            onlyOpen.value = box.checked;
            apply(box.checked);
        });
    }
    const here = tree.querySelector('a[aria-current]');
    if (here) tree.scrollTop += here.getBoundingClientRect().top - tree.getBoundingClientRect().top - tree.clientHeight / 3;
});

behaviour('[data-tree-toggle]', button => button.addEventListener('click', () => button.closest('.work').toggleAttribute('data-tree-open')));

behaviour('[data-traits]', button => {
    const place = button.closest('.work');
    const apply = open => {
        place.toggleAttribute('data-traits-open', open);
        button.setAttribute('aria-expanded', open);
    };
    apply(Boolean(traits.value));
    button.addEventListener('click', () => {
        traits.value = !place.hasAttribute('data-traits-open');
        apply(traits.value);
    });
});
