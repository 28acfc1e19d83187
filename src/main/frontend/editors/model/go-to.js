/** Opens the picture in which it is drawn, brings it into view and selects it. */
export function goTo(viewer, element) {
    const canvas = viewer.get('canvas');
    const root = canvas.findRoot(element);
    if (root && root !== canvas.getRootElement()) canvas.setRootElement(root);
    canvas.scrollToElement(element, 120);
    viewer.get('selection').select(element);
}
