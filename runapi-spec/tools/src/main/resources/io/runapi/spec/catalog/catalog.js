"use strict";
(() => {
  const $ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const box = one("#q");
  const chips = $(".chips button");

  // What can be found: each entry with its words, taken from the page itself.
  const services = $(".service").map((section) => {
    const title = one("h3", section).firstChild.data.trim();
    const shared = [title, section.id].map((text) => ({ norm: plain(text) }));
    const entries = $(".action", section).map((entry) => ({
      entry,
      kind: entry.dataset.kind,
      words: [
        ...shared,
        ...[entry.id, one("h4", entry).textContent, one(".call", entry).textContent, one(".badges b", entry).textContent].map(
          (text) => ({ norm: plain(text) }),
        ),
        ...$(".models code", entry).map((code) => ({ norm: plain(code.textContent), hit: code.textContent, at: code, on: "on" })),
        ...$(".fields > tbody > tr", entry).map((row) => {
          const name = one("th code", row).textContent;
          return { norm: plain(name), hit: name, at: row, on: "hit" };
        }),
      ],
    }));
    return { section, entries, link: one(`nav a[href="#${section.id}"]`) };
  });
  const all = services.flatMap((service) => service.entries);
  const extras = $(".extra, .setup");

  // The state lives in the address: q (search), in (modality), at (opened entry), model.
  const state = { q: "", in: "", at: "", model: "" };

  const writeAddress = () => {
    const hash = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString().replaceAll("%2F", "/");
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };

  const readAddress = () => {
    const hash = location.hash.slice(1);
    const values = new URLSearchParams(hash.includes("=") ? hash : "");
    for (const key of Object.keys(state)) {
      state[key] = values.get(key) ?? "";
    }
    if (hash && !hash.includes("=")) {
      const target = document.getElementById(decodeURIComponent(hash));
      if (target?.matches("details")) {
        target.open = true;
      }
      if (target?.matches(".action")) {
        state.at = target.id;
      }
      show();
      target?.scrollIntoView();
      return;
    }
    show();
    one(".chips [aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const entry = document.getElementById(state.at);
    if (entry?.matches(".action")) {
      choose(entry, state.model);
      entry.open = true;
      entry.scrollIntoView();
    }
  };

  const fits = (item, words) => words.every((word) => item.words.some(({ norm }) => norm.includes(word)));

  const mark = (item, words) => {
    const hits = [];
    for (const word of item.words) {
      const found = words.some((searched) => word.norm.includes(searched));
      word.at?.classList.toggle(word.on, found);
      if (found && word.hit) {
        hits.push(word.hit);
      }
    }
    one(".hits", item.entry)?.remove();
    if (hits.length) {
      const line = document.createElement("span");
      line.className = "hits";
      hits.slice(0, 6).forEach((hit, i) => {
        const code = document.createElement("code");
        code.textContent = hit;
        line.append(i ? " " : "", code);
      });
      line.append(hits.length > 6 ? ` and ${hits.length - 6} more` : "");
      one("summary", item.entry).append(line);
    }
  };

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  const show = () => {
    const words = state.q.split(/\s+/).map(plain).filter(Boolean);
    if (box.value !== state.q) {
      box.value = state.q;
    }
    const kinds = {};
    let shown = 0;
    let serving = 0;
    for (const { section, entries, link } of services) {
      const seen = [];
      for (const item of entries) {
        const found = fits(item, words);
        if (found) {
          kinds[item.kind] = (kinds[item.kind] ?? 0) + 1;
        }
        const visible = found && (!state.in || item.kind === state.in);
        item.entry.hidden = !visible;
        mark(item, visible ? words : []);
        if (visible) {
          seen.push(item.entry);
        }
      }
      for (const { entry } of entries) {
        entry.classList.toggle("first", entry === seen[0]);
        entry.classList.toggle("last", entry === seen.at(-1));
      }
      section.hidden = !seen.length;
      link.parentElement.hidden = !seen.length;
      one("span", link).textContent = seen.length;
      shown += seen.length;
      serving += seen.length ? 1 : 0;
    }
    for (const group of $(".group:not(.extra)")) {
      group.hidden = !$(".service:not([hidden])", group).length;
    }
    for (const heading of $("nav h2")) {
      heading.hidden = !$("li:not([hidden])", heading.nextElementSibling).length;
    }
    for (const chip of chips) {
      chip.setAttribute("aria-pressed", String(chip.dataset.kind === state.in));
      chip.classList.toggle("none", !kinds[chip.dataset.kind]);
      one("span", chip).textContent = kinds[chip.dataset.kind] ?? 0;
    }
    const filtered = words.length || state.in;
    extras.forEach((extra) => (extra.hidden = Boolean(filtered)));
    one("#none").hidden = shown > 0;
    one("#count").textContent = filtered
      ? `${shown} of ${count(all.length, "action")}, in ${count(serving, "service")}`
      : `${count(all.length, "action")} of ${count(services.length, "service")}`;
  };

  // One model of an entry: what others take goes away, and its id goes into the Java.
  const choose = (entry, model) => {
    const select = one(".chooser select", entry);
    if (!select) {
      return;
    }
    const index = Math.max(0, [...select.options].findIndex((option) => option.text === model && option.index > 0));
    select.selectedIndex = index;
    for (const part of $("[data-m]", entry)) {
      const models = part.dataset.m.split(" ").map(Number);
      part.hidden = index ? !models.includes(index - 1) : part.matches("pre") && !models.includes(0);
    }
    for (const names of $(".fields .of", entry)) {
      names.hidden = index > 0;
    }
    for (const pre of $("pre", entry)) {
      const code = pre.firstChild;
      const first = (pre.dataset.m ?? "0").split(" ").map(Number)[0] + 1;
      pre.java ??= code.textContent;
      const from = select.options[first];
      const to = select.options[index || first];
      const java = pre.java.replaceAll(JSON.stringify(from.text), JSON.stringify(to.text));
      const constant = from.dataset.c;
      code.textContent = constant
        ? java.replace(new RegExp(constant.replaceAll(".", "\\.") + "\\b", "g"), to.dataset.c)
        : java;
      paint(code);
    }
  };

  const TOKEN =
    /(?<s>"(?:[^"\\]|\\.)*")|(?<c>\/\/.*)|(?<a>@\w+)|(?<k>\b(?:import|public|interface|new|try|true|false|int|long|double|boolean)\b)/g;

  const paint = (code) => {
    const text = code.textContent;
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      const span = document.createElement("span");
      span.className = Object.keys(match.groups).find((key) => match.groups[key]);
      span.textContent = match[0];
      parts.push(text.slice(end, match.index), span);
      end = match.index + match[0].length;
    }
    code.replaceChildren(...parts, text.slice(end));
  };

  const say = (text) => {
    const said = one("#said");
    said.textContent = "";
    requestAnimationFrame(() => (said.textContent = text));
  };

  const copy = async (button) => {
    const code = one("pre:not([hidden]) code", button.parentElement);
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      if (!document.execCommand("copy")) {
        button.textContent = "Press Ctrl+C";
        say("Selected. Press Ctrl+C to copy.");
        return;
      }
    }
    button.textContent = "Copied";
    button.classList.add("done");
    say("Copied");
    setTimeout(() => {
      button.textContent = "Copy";
      button.classList.remove("done");
    }, 2000);
  };

  // An entry gets its buttons and colours when it is first opened.
  const dress = (entry) => {
    if (entry.dressed) {
      return;
    }
    entry.dressed = true;
    for (const figure of $("figure", entry)) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.setAttribute("aria-label", `Copy: ${one("figcaption", figure).textContent}`);
      button.addEventListener("click", () => copy(button));
      one("figcaption", figure).after(button);
    }
    const chooser = one(".chooser", entry);
    if (chooser) {
      chooser.hidden = false;
      const select = one("select", chooser);
      select.addEventListener("change", () => {
        const model = select.selectedIndex ? select.options[select.selectedIndex].text : "";
        choose(entry, model);
        state.at = entry.id;
        state.model = model;
        writeAddress();
      });
      choose(entry, select.selectedIndex ? select.options[select.selectedIndex].text : named(entry));
    } else {
      $("pre code", entry).forEach(paint);
    }
  };

  // The model that the search names in full.
  const named = (entry) => {
    const searched = plain(state.q);
    return $(".models code", entry).map((code) => code.textContent).find((id) => plain(id) === searched) ?? "";
  };

  document.addEventListener(
    "toggle",
    (event) => {
      const entry = event.target;
      if (!entry.matches?.(".action, .setup")) {
        return;
      }
      if (entry.open) {
        dress(entry);
      }
      if (entry.matches(".action") && (entry.open || state.at === entry.id)) {
        const select = one(".chooser select", entry);
        state.at = entry.open ? entry.id : "";
        state.model = entry.open && select?.selectedIndex ? select.options[select.selectedIndex].text : "";
        writeAddress();
      }
    },
    true,
  );

  box.addEventListener("input", () => {
    state.q = box.value;
    show();
    writeAddress();
  });
  chips.forEach((chip) =>
    chip.addEventListener("click", () => {
      state.in = state.in === chip.dataset.kind ? "" : chip.dataset.kind;
      show();
      writeAddress();
    }),
  );
  one("#clear").addEventListener("click", () => {
    state.q = state.in = "";
    show();
    writeAddress();
    box.focus();
  });
  one("form").addEventListener("submit", (event) => event.preventDefault());

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "Escape" && event.target === box) {
      state.q = "";
      show();
      writeAddress();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (event.target === box || event.target.matches(".action > summary"))) {
      const lines = $(".action:not([hidden]) > summary");
      const next = lines[lines.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)] ?? (event.key === "ArrowUp" ? box : null);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  });
  addEventListener("hashchange", readAddress);

  one("form").hidden = false;
  readAddress();
})();
