// One stream of events for all pages of this browser, in a worker that they share: browsers hold few connections to a place.
const KINDS = ['changed', 'presence'];
const streams = new Map();

addEventListener('connect', ({ ports: [port] }) => {
    port.onmessage = ({ data: { watch, leave } }) => watch ? enter(watch, port) : depart(leave, port);
});

function enter(url, port) {
    const stream = streams.get(url) ?? begin(url);
    stream.ports.add(port);
    if (stream.people) port.postMessage({ type: 'presence', data: stream.people });
    if (stream.source.readyState === EventSource.OPEN) port.postMessage({ type: 'open' });
}

function begin(url) {
    const source = new EventSource(url);
    const stream = { source, ports: new Set() };
    const tell = message => stream.ports.forEach(port => port.postMessage(message));
    source.onopen = () => tell({ type: 'open' });
    source.onerror = () => {
        stream.people = null;
        tell({ type: 'down' });
        // Refused rather than interrupted: whoever needs it comes again.
        if (source.readyState === EventSource.CLOSED) streams.delete(url);
    };
    KINDS.forEach(type => source.addEventListener(type, event => {
        const data = JSON.parse(event.data);
        if (type === 'presence') stream.people = data;
        tell({ type, data });
    }));
    streams.set(url, stream);
    return stream;
}

function depart(url, port) {
    const stream = streams.get(url);
    stream?.ports.delete(port);
    if (!stream || stream.ports.size) return;
    stream.source.close();
    streams.delete(url);
}
