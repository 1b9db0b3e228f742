// vis-timeline as it comes, with all events, in lanes; clustering is its own default.
const wanted = new URLSearchParams(location.search);
const events = await (await fetch(`/events.json?n=${wanted.get('n')}`)).json();
const items = events.map(({ id, title, lane, start, end }) => ({ id, content: title, group: lane, start, end }));
const groups = [...new Set(events.map(({ lane }) => lane))].map((lane) => ({ id: lane, content: lane }));

const timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), new vis.DataSet(groups), {
  height: '100%',
  ...(wanted.has('clustered') ? { cluster: {} } : {}),
});

// It fits the window to the items when first drawn, but shows that only at its next drawing, up to a second later.
function showTheFit() {
  timeline.off('changed', showTheFit);
  requestAnimationFrame(() => timeline.redraw());
}
timeline.on('changed', showTheFit);
