// Fetches the content whenever the server announces a new version, and lays the notice out as
// pages. The scroll position and unchanged pages are kept.
const element = id => document.getElementById(id);
const base = document.body.dataset.base + "pages/";
const shown = { version: -1, parts: new Map() };

// ---- pages ----

/** CSS pixels per point. */
const POINT = 96 / 72;
const MILLIMETRE = 96 / 25.4;
const LINE = 28.95 * POINT;

/** The height of the text on a page. */
const heightOf = landscape => (landscape ? 156 : 225) * MILLIMETRE;

/** The blocks of a part. Tables scroll on a page of the web, not on paper. */
const blocksOf = part => [...part.children].map(node => node.matches("div.table") ? node.firstElementChild : node);

/** The parts that begin on a new page: the text and each attachment. */
function parts(html) {
  const article = document.createElement("div");
  article.innerHTML = html;
  const imprint = article.querySelector(":scope > .imprint");
  imprint?.remove();
  const attachments = [...article.querySelectorAll(":scope > section.attachment")];
  attachments.forEach(each => each.remove());
  const all = [{ nodes: blocksOf(article), landscape: false }];
  for (const each of attachments) {
    all.push({ nodes: blocksOf(each), landscape: each.classList.contains("landscape"), id: each.id });
  }
  return { all, imprint };
}

/** Lays out one part and returns its pages. */
function paginate(part) {
  const measure = element("measure");
  const flow = document.createElement("div");
  flow.className = part.landscape ? "flow landscape" : "flow";
  flow.append(...part.nodes);
  measure.replaceChildren(flow);
  const top = flow.getBoundingClientRect().top;
  const blocks = part.nodes.map(node => ({ node, top: node.getBoundingClientRect().top - top }));
  const whole = flow.getBoundingClientRect().height;
  blocks.forEach((block, i) => {
    block.height = (i + 1 < blocks.length ? blocks[i + 1].top : whole) - block.top;
    if (block.node.tagName === "TABLE") block.rows = rows(block.node);
  });
  blocks.forEach((block, i) => { block.kept = isKept(blocks, i); });
  const pages = new Pages(part.landscape);
  blocks.forEach((block, i) => place(pages, block, blocks.slice(i + 1)));
  measure.replaceChildren();
  if (part.id) pages.sheets[0].id = part.id;
  return pages.sheets;
}

class Pages {
  constructor(landscape) {
    this.landscape = landscape;
    this.height = heightOf(landscape);
    this.sheets = [];
    this.turn();
  }

  /** Begins a page. */
  turn() {
    const sheet = document.createElement("div");
    sheet.className = this.landscape ? "sheet landscape" : "sheet";
    this.flow = document.createElement("div");
    this.flow.className = this.landscape ? "flow landscape" : "flow";
    sheet.append(this.flow);
    this.sheets.push(sheet);
    this.left = this.height;
  }

  add(node, height) {
    this.flow.append(node);
    this.left -= height;
  }

  get empty() {
    return this.flow.childElementCount === 0;
  }
}

const ENDING = ".attachments, .signature";

/** Shorter text, a telephone number, is no text for the signature's page, unless several attachments are listed. */
const SHORT = 1.5 * 28 * 16 * POINT;

/** Whether a block stays on one page with the next, as in the document. */
function isKept(blocks, i) {
  const node = blocks[i].node;
  const next = blocks[i + 1]?.node;
  if (!next) return false;
  if (/^H[1-5]$/.test(node.tagName) || next.matches(ENDING) || node.matches(ENDING) && next.matches("p")) return true;
  const after = blocks[i + 2]?.node;
  return after?.matches(ENDING) === true && !after.querySelector("li + li") && next.tagName === "P" && widthOf(next) < SHORT;
}

/** The width of a paragraph's text on one line. */
function widthOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const tops = new Map();
  for (const box of range.getClientRects()) tops.set(box.top, Math.max(tops.get(box.top) ?? 0, box.right));
  const left = node.getBoundingClientRect().left;
  return [...tops.values()].reduce((sum, right) => sum + right - left, 0);
}

/** The height of a block's beginning, from which the block before it is not parted. */
function beginning(block) {
  if (block.rows) return block.rows.caption + block.rows.head + (block.rows.groups[0]?.height ?? 0);
  return block.node.tagName === "P" ? Math.min(block.height, LINE) : block.height;
}

/** The height that a block needs on its page: its own, and that of what it is kept with. */
function needed(block, rest) {
  let height = 0;
  let each = block;
  for (const next of rest) {
    if (!each.kept) break;
    height += each.height;
    each = next;
  }
  return height + (each === block ? block.height : beginning(each));
}

/** Puts a block on the current page, or on as many as it needs. */
function place(pages, block, rest) {
  const { node, height } = block;
  if (block.rows) {
    placeTable(pages, block, rest[0]?.node.matches(".note") ? rest[0].height : 0);
    return;
  }
  if (needed(block, rest) <= pages.left + 1 || (pages.empty && height <= pages.height)) {
    pages.add(node, height);
  } else if (node.tagName === "P" && !block.kept && height >= 2 * LINE) {
    placeLines(pages, node, Math.round(height / LINE));
  } else {
    if (!pages.empty) pages.turn();
    pages.add(node, height);
  }
}

/** All lines have the same height, so a paragraph can be cut between lines. */
function placeLines(pages, node, lines) {
  for (let from = 0; from < lines;) {
    let room = Math.floor((pages.left + 1) / LINE);
    if (room === 0) {
      pages.turn();
      continue;
    }
    const count = Math.min(room, lines - from);
    const cut = document.createElement("div");
    cut.className = "cut";
    cut.style.height = count * LINE + "px";
    const whole = node.cloneNode(true);
    whole.style.marginTop = -from * LINE + "px";
    cut.append(whole);
    pages.add(cut, count * LINE);
    from += count;
  }
}

/** A cell of more rows may be longer than a page. */
const MOST_KEPT_ROWS = 8;

/** A table does not end with fewer rows on a page of their own. */
const LAST_ROWS = 3;

/** Rows that stay on one page: the first two, the last three, those of a cell, the name of a group with its first row. */
function rows(table) {
  const groups = [];
  let until = 0;
  [...table.querySelectorAll("tbody > tr")].forEach((row, i) => {
    const height = row.getBoundingClientRect().height;
    for (const cell of row.cells) {
      const span = cell.rowSpan > MOST_KEPT_ROWS ? 1 : cell.rowSpan;
      until = Math.max(until, i + span + (i === 0 || cell.scope === "rowgroup" ? 1 : 0));
    }
    if (groups.length && groups.at(-1).until > i) {
      const last = groups.at(-1);
      last.rows.push(row);
      last.height += height;
      last.until = until;
    } else {
      groups.push({ rows: [row], height, until });
    }
  });
  while (groups.length > 1 && groups.at(-1).rows.length < LAST_ROWS) {
    const last = groups.pop();
    groups.at(-1).rows.push(...last.rows);
    groups.at(-1).height += last.height;
  }
  const head = table.tHead ? table.tHead.getBoundingClientRect().height : 0;
  const caption = table.caption ? table.caption.getBoundingClientRect().height : 0;
  return { groups, head, caption };
}

/** @param note the height of the note below, which stays with the last rows */
function placeTable(pages, block, note) {
  const { groups, head, caption } = block.rows;
  const begin = above => {
    const table = block.node.cloneNode(false);
    for (const child of block.node.children) {
      if (child.tagName !== "TBODY" && (above || child.tagName !== "CAPTION")) table.append(child.cloneNode(true));
    }
    const body = table.appendChild(document.createElement("tbody"));
    pages.add(table, above + head + 1);
    return body;
  };
  if (caption + head + (groups[0]?.height ?? 0) > pages.left && !pages.empty) pages.turn();
  let body = begin(caption);
  for (const group of groups) {
    const below = group === groups.at(-1) ? note : 0;
    if (group.height + below > pages.left && body.childElementCount > 0) {
      pages.turn();
      body = begin(0);
    }
    body.append(...group.rows);
    pages.left -= group.height;
  }
}

/** Lays out a notice; unchanged parts keep their pages. */
function layOut(html) {
  const { all, imprint } = parts(html);
  const laidOut = new Map();
  const sheets = [];
  for (const part of all) {
    const key = part.landscape + part.nodes.map(node => node.outerHTML).join("");
    const pages = shown.parts.get(key) ?? paginate(part);
    laidOut.set(key, pages);
    sheets.push(...pages);
  }
  shown.parts = laidOut;
  sheets.forEach((sheet, i) => {
    sheet.dataset.page = i + 1;
    sheet.classList.toggle("even", i % 2 === 1);
    sheet.querySelector(":scope > .bottom")?.remove();
  });
  if (imprint) {
    const foot = document.createElement("div");
    foot.className = "bottom flow";
    foot.append(imprint);
    sheets.at(-1).append(foot);
  }
  element("sheets").replaceChildren(...sheets);
}

// ---- updates ----

async function text(path) {
  const answer = await fetch(base + path, { cache: "no-store" });
  if (!answer.ok) throw new Error(path + ": " + answer.status);
  return { headers: answer.headers, body: await answer.text() };
}

async function update(version) {
  if (version === shown.version || version === 0) return;
  const begun = performance.now();
  const [notice, faults] = await Promise.all([text("notice"), text("faults")]);
  const pane = element("pages");
  const place = pane.scrollTop;
  if (notice.body !== shown.notice) {
    shown.notice = notice.body;
    hideSource();
    if (notice.body) layOut(notice.body);
  }
  pane.scrollTop = place;
  showStatus(notice.headers, faults.body, Math.round(performance.now() - begun));
  shown.version = version;
  await updateValues(); // after the pages, which somebody is waiting for
}

async function updateValues() {
  const values = await text("values");
  if (values.body !== shown.values) {
    shown.values = values.body;
    element("rows").innerHTML = values.body;
    element("search").dispatchEvent(new Event("input")); // what is sought stays sought
  }
}

function showStatus(headers, faults, drawing) {
  const behind = headers.get("X-Behind") === "true";
  const title = decodeURIComponent(headers.get("X-Title"));
  document.body.classList.toggle("behind", behind);
  element("title").textContent = title || "通报";
    const panel = element("faults");
  panel.hidden = faults === "";
  panel.classList.toggle("mild", !behind);
  panel.querySelector("ol").innerHTML = faults;
  const errors = panel.querySelectorAll("li.error").length;
  panel.querySelector("h2").textContent = errors
    ? `共 ${errors} 处错误` + (title ? "；下方淡色的是出错前的通报" : "")
    : `${panel.querySelectorAll("li").length} 处提醒`;
  const status = element("status");
  status.classList.toggle("behind", behind);
  const time = new Date().toLocaleTimeString("zh-CN", { hour12: false });
  status.textContent = behind
    ? `${time} 有错误，通报没有更新`
    : `${time} 排成 ${document.querySelectorAll(".sheet").length} 页，用时 ${Number(headers.get("X-Millis")) + drawing} 毫秒`;
  for (const button of [element("docx"), element("html")]) button.toggleAttribute("hidden", behind);
}

// ---- where a value comes from ----

const explained = new Map();
let pointed = null;

async function showSource(value) {
  if (value === pointed) return;
  hideSource();
  pointed = value;
  const key = shown.version + ":" + value.dataset.source;
  if (!explained.has(key)) explained.set(key, (await text("explain?source=" + value.dataset.source)).body);
  if (value !== pointed) return;
  const tip = element("source");
  tip.innerHTML = explained.get(key);
  tip.hidden = false;
  value.classList.add("explained");
  const at = value.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const below = at.bottom + 6 + size.height < innerHeight;
  tip.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + "px";
  tip.style.top = (below ? at.bottom + 6 : Math.max(8, at.top - size.height - 6)) + "px";
}

function hideSource() {
  pointed?.classList.remove("explained");
  pointed = null;
  element("source").hidden = true;
}

element("sheets").addEventListener("mouseover", event => {
  const value = event.target.closest("[data-source]");
  if (value) showSource(value).catch(hideSource);
  else hideSource();
});
element("pages").addEventListener("scroll", hideSource, { passive: true });

// ---- what the page offers ----

element("show-values").addEventListener("click", event => {
  const panel = element("values");
  panel.hidden = !panel.hidden;
  event.currentTarget.setAttribute("aria-expanded", String(!panel.hidden));
});
element("zoom").addEventListener("change", event => {
  element("sheets").className = "zoom-" + parseInt(event.target.value, 10);
});
element("print").addEventListener("click", () => print());

// ---- begin ----

const events = new EventSource(base + "events");
let queue = Promise.resolve();
events.addEventListener("message", event => {
  queue = queue.then(() => update(Number(event.data))).catch(fault => {
    element("status").textContent = "无法取得新内容：" + fault.message;
  });
});
events.addEventListener("error", () => {
  element("status").textContent = "与程序的连接断了；请重新打开通报";
  element("status").classList.add("behind");
});
