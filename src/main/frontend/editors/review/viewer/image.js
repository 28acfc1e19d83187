import { element } from '../../../behaviours/behaviour.js';
import { zoomActs, zooming } from './tools.js';

/** A picture, as wide as there is room. @return {close, zoom} */
export function image(stage, tools, { href, name }, memory, failed) {
    const picture = element('img', { src: href, alt: name });
    const fit = () => {
        picture.style.width = `${memory.zoom * 100}%`;
        stage.toggleAttribute('data-grown', memory.zoom > 1);
    };
    picture.addEventListener('load', () => { stage.replaceChildren(picture); fit(); });
    const moved = pulling(stage);
    picture.addEventListener('click', event => {
        if (moved()) return;
        const [x, y] = [event.offsetX / picture.clientWidth, event.offsetY / picture.clientHeight];
        memory.zoom = memory.zoom > 1 ? 1 : 2;
        fit();
        stage.scrollTo(x * picture.clientWidth - stage.clientWidth / 2, y * picture.clientHeight - stage.clientHeight / 2);
    });
    picture.addEventListener('error', () => stage.replaceChildren(failed('review.script.viewer.failed')));
    const zoom = zooming(memory, fit);
    tools.append(...zoomActs(zoom));
    return { zoom, close() { picture.src = ''; } };
}

/** What is larger than its place is pulled about with the mouse; fingers do that by themselves. @return whether the last press pulled */
function pulling(stage) {
    let from;
    let pulled = false;
    stage.addEventListener('pointerdown', event => {
        pulled = false;
        if (event.pointerType !== 'mouse' || event.button) return;
        from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
    });
    stage.addEventListener('pointermove', event => {
        if (!from) return;
        const [left, top] = [from.x - event.clientX, from.y - event.clientY];
        if (Math.abs(left - stage.scrollLeft) + Math.abs(top - stage.scrollTop) > 4) pulled = true;
        if (pulled) stage.scrollTo(left, top);
    });
    ['pointerup', 'pointerleave'].forEach(name => stage.addEventListener(name, () => { from = undefined; }));
    stage.addEventListener('dragstart', event => event.preventDefault());
    return () => pulled;
}
