// What the pages cannot do without a script: files are dropped, lines of a command come as they are
// printed, a value is put where the cursor is. Everything else is forms and links.
// ---- files are dropped ----

for (const form of document.querySelectorAll("form.drop")) {
  const input = form.querySelector("input[type=file]");
  const over = on => event => {
    event.preventDefault();
    form.classList.toggle("over", on);
  };
  form.addEventListener("dragover", over(true));
  form.addEventListener("dragleave", over(false));
  form.addEventListener("drop", event => {
    over(false)(event);
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
  input.addEventListener("change", () => input.files.length && form.requestSubmit());
}

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
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("input", event => { changed ||= event.target.matches("textarea, input:not([type=file]), select"); });
  form.addEventListener("submit", () => { changed = false; });
}
addEventListener("beforeunload", event => {
  if (changed) event.preventDefault();
});
