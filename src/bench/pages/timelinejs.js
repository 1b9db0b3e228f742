// TimelineJS as it comes, with all events, in groups; without its fonts, which are on another host.
const count = new URLSearchParams(location.search).get('n');
const events = await (await fetch(`/events.json?n=${count}`)).json();

function date(isoDay) {
  const [year, month, day] = isoDay.split('-').map(Number);
  return { year, month, day };
}

const slides = events.map(({ id, title, lane, start, end }) => ({
  unique_id: id,
  group: lane,
  start_date: date(start),
  ...(end ? { end_date: date(end) } : {}),
  text: { headline: title },
}));

new TL.Timeline('timeline', { events: slides }, { font: '', script_path: '/npm/@knight-lab/timelinejs/dist/js/' });
