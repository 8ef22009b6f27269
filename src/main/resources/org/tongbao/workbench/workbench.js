// What the pages cannot do without a script: files are dropped, lines of a command come as they are
// printed, a value is put where the cursor is. Everything else is forms and links.
// ---- files are dropped ----

// Of the document, because a form's answer may replace the page's content where it stands.
for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, event => {
    const form = event.target.closest?.("form.drop");
    if (!form) return;
    event.preventDefault();
    form.classList.toggle("over", type === "dragover");
    if (type === "drop" && event.dataTransfer.files.length) {
      form.querySelector("input[type=file]").files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
document.addEventListener("change", event => {
  const form = event.target.closest("form.drop");
  if (form && event.target.files?.length) form.requestSubmit();
});

// ---- who works without a mouse goes on where the content was replaced ----

document.addEventListener("htmx:afterSwap", event => {
  if (event.target.id === "main") document.getElementById("main").focus();
});

// ---- a command's lines ----

for (const section of document.querySelectorAll("[data-events]")) {
  const lines = section.querySelector("pre");
  const events = new EventSource(section.dataset.events);
  events.addEventListener("open", () => { lines.textContent = ""; }); // they come from the first one on
  events.addEventListener("line", event => {
    lines.textContent += event.data + "\n";
    lines.scrollTop = lines.scrollHeight;
  });
  events.addEventListener("end", () => {
    events.close();
    location.reload();
  });
}

// ---- a table grows as it is filled, and takes rows that were copied from a spreadsheet ----

function addRow(row) {
  const next = row.cloneNode(true);
  const number = row.parentElement.rows.length + 1;
  for (const field of next.querySelectorAll("input")) {
    field.value = "";
    field.removeAttribute("placeholder");
    field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/第\d+行/, `第${number}行`));
  }
  row.after(next);
  return next;
}
document.addEventListener("input", event => {
  const row = event.target.closest(".growing tbody tr");
  if (row && !row.nextElementSibling && event.target.value) addRow(row);
});
document.addEventListener("paste", event => {
  let row = event.target.closest(".growing tbody tr");
  const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (!row || !/[\t\n]/.test(text)) return;
  event.preventDefault();
  const first = event.target.closest("td").cellIndex;
  for (const line of text.split(/\r?\n/)) {
    const fields = row.querySelectorAll("input");
    line.split("\t").forEach((cell, at) => {
      if (fields[first + at]) fields[first + at].value = cell.trim();
    });
    fields[first].dispatchEvent(new Event("input", { bubbles: true }));
    row = row.nextElementSibling ?? addRow(row);
  }
});

// ---- values ----

let last = null;
document.addEventListener("focusin", event => {
  if (event.target.matches("textarea")) last = event.target;
});
document.addEventListener("click", event => {
  const value = event.target.closest("[data-insert]");
  const field = last ?? document.querySelector("textarea");
  if (!value || !field) return;
  field.setRangeText(value.dataset.insert, field.selectionStart, field.selectionEnd, "end");
  field.focus();
});

const search = document.getElementById("search");
const found = document.getElementById("rows")?.closest("table") ?? document.getElementById("values");
search?.addEventListener("input", () => {
  const words = search.value.trim().toLowerCase();
  for (const each of found.querySelectorAll("tr, li")) {
    each.hidden = !each.textContent.toLowerCase().includes(words);
  }
});

// ---- what was typed is not lost by leaving the page ----

let changed = false;
document.addEventListener("input", event => {
  changed ||= event.target.matches("form[method=post] :is(textarea, input:not([type=file]), select)");
});
document.addEventListener("submit", () => { changed = false; });
addEventListener("beforeunload", event => {
  if (changed) event.preventDefault();
});
