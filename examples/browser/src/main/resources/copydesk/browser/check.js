// Returns what is wrong with the page as it is laid out now, a sentence each; at most five of a kind.
function check(print) {
  const faults = new Map();
  const fault = (kind, what) => faults.set(kind, [...(faults.get(kind) || []), kind + ': ' + what]);
  const all = selector => [...document.querySelectorAll(selector)];
  const clip = text => '"' + text.trim().replace(/\s+/g, ' ').slice(0, 60) + '"';

  // Colours are drawn to be read, so that any notation becomes red, green, blue and alpha.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const seen = new Map();
  const rgba = colour => {
    if (!seen.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      seen.set(colour, [r, g, b, a / 255]);
    }
    return seen.get(colour);
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const ground = element => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.push(rgba(getComputedStyle(one).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const light = colour => {
    const [r, g, b] = colour.slice(0, 3).map(part => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const visible = element => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
    && [...element.getClientRects()].some(box => box.width > 0 && box.height > 0 && box.right > 0);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || element.closest('style, script') || !visible(element)) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
    const back = ground(element);
    const ratio = contrast(over(rgba(style.color), back), back);
    if (ratio < (large ? 3 : 4.5)) {
      fault('contrast', clip(text.data) + ' has ' + ratio.toFixed(2) + ' to 1, ' + style.color + ' on ' + back.slice(0, 3));
    }
    if (size < 10) fault('small', clip(text.data) + ' has ' + size + ' pixels');
    if (!element.closest('header, nav, main, footer, .skip')) fault('landmark', clip(text.data) + ' is in none');
  }

  const name = element => (element.getAttribute('aria-label') || '').trim()
    || (element.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id)?.textContent || '').join(' ').trim()
    || [...(element.labels || [])].map(label => label.textContent).join(' ').trim()
    || element.textContent.trim();
  all('a, button, input, select, textarea, summary, section, fieldset').filter(one => !name(one))
    .forEach(one => fault('name', one.outerHTML.slice(0, 80) + ' has none'));
  all('nav').filter(one => !one.getAttribute('aria-label')).forEach(() => fault('name', 'a nav has no label'));
  all('img, svg').filter(one => !one.getAttribute('alt') && one.getAttribute('aria-hidden') !== 'true')
    .forEach(one => fault('name', one.outerHTML.slice(0, 80) + ' has no text'));
  if (!document.documentElement.lang) fault('language', 'the page does not tell its own');
  if (!document.title.trim()) fault('title', 'the page has none');

  for (const part of ['main', 'body > header', 'body > footer', 'h1']) {
    if (all(part).length !== 1) fault('landmark', all(part).length + ' of ' + part);
  }
  let level = 0;
  for (const head of all('h1, h2, h3, h4, h5, h6').filter(visible)) {
    const now = Number(head.tagName[1]);
    if (now > level + 1) fault('heads', clip(head.textContent) + ' is of level ' + now + ' behind ' + level);
    level = now;
    if (!head.textContent.trim()) fault('heads', 'one of level ' + now + ' is empty');
  }
  all('table').forEach(table => {
    if (!table.caption) fault('table', 'one has no caption');
    [...table.querySelectorAll('th')].filter(head => !head.scope)
      .forEach(head => fault('table', clip(head.textContent) + ' is head of nothing'));
  });
  all('li').filter(item => !item.parentElement.matches('ul, ol'))
    .forEach(item => fault('list', clip(item.textContent) + ' is in none'));
  const ids = all('[id]').map(one => one.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => fault('id', id + ' stands twice'));
  all('a[href^="#"]').filter(link => !document.getElementById(link.getAttribute('href').slice(1)))
    .forEach(link => fault('link', link.getAttribute('href') + ' leads nowhere'));
  all('[aria-labelledby], [aria-describedby]').forEach(one =>
    ((one.getAttribute('aria-labelledby') || '') + ' ' + (one.getAttribute('aria-describedby') || '')).trim().split(/\s+/)
      .filter(id => !document.getElementById(id)).forEach(id => fault('link', 'no element ' + id)));
  if (performance.getEntriesByType('resource').length) fault('alone', 'the page fetched something');

  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    fault('width', document.documentElement.scrollWidth + ' pixels in a window of ' + width);
  }
  // A blank at the end of a line may hang over its edge.
  all('body *').filter(visible).filter(one => one.getBoundingClientRect().right > width + 6)
    .forEach(one => fault('width', one.tagName + ' ' + one.className + ' ' + clip(one.textContent) + ' ends at '
      + Math.round(one.getBoundingClientRect().right)));
  if (print) {
    all('nav, .skip, input').filter(visible).forEach(one => fault('print', one.tagName + ' is of no use on paper'));
    if (light(ground(document.body)) < 0.9) fault('print', 'the paper is not white');
  } else if (width < 600) {
    all('nav a, summary, label').filter(visible).filter(one => one.getBoundingClientRect().height < 24)
      .forEach(one => fault('touch', clip(one.textContent) + ' is ' + Math.round(one.getBoundingClientRect().height) + ' pixels high'));
  }
  return [...faults.values()].flatMap(some => some.length > 5 ? [...some.slice(0, 5), some[0].split(':')[0] + ': and ' + (some.length - 5) + ' more'] : some);
}
