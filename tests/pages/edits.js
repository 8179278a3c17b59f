// A person in a hurry: so many random edits, one right after the other. They add foods
// that one search finds, which nobody else adds, and change and take out those alone, so
// that afterwards each can say how many of its foods must be there.
window.hurry = async (seed, words, edits) => {
  const root = document.querySelector("biomeal-planner").shadowRoot;
  let state = seed;
  const below = (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const any = (list) => list[below(list.length)];
  const moment = () => new Promise((done) => setTimeout(done, 1 + below(30)));
  const name = (button) => (button.getAttribute("aria-label") ?? button.textContent).trim();
  const buttons = (start, goes = () => true) =>
    [...root.querySelectorAll("button")].filter(
      (button) => name(button).startsWith(start) && goes(name(button).slice(start.length)),
    );

  const search = root.querySelector("input[type=search]");
  search.value = words;
  search.dispatchEvent(new Event("input", { bubbles: true }));
  const isFood = (rest) => !/^food to |^a meal|own food$/.test(rest);
  // It says how many foods there are once it has looked for them.
  const isFound = () => root.querySelector("[part=catalog] [role=status]")?.textContent.trim();
  while (!isFound() || !search.isConnected) await moment();
  const own = new Set(buttons("Add ", isFood).map((button) => name(button).slice(4)));
  const isOwn = (food) => own.has(food);

  const counts = (window.counts = {});
  const count = (food, step) => (counts[food] = (counts[food] ?? 0) + step);
  for (let done = 0; done < edits; ) {
    await moment();
    const kind = below(10);
    if (kind < 3) any([...root.querySelectorAll("[role=tab]")]).click();
    if (kind < 6) {
      await moment();
      any(buttons("Add food to ")).click();
      await moment();
      const add = any(buttons("Add ", isOwn));
      if (!add) continue;
      count(name(add).slice(4), 1);
      add.click();
      done += 1;
    } else if (kind < 8) {
      const more = any([...buttons("More ", isOwn), ...buttons("Less ", isOwn)]);
      if (!more || more.getAttribute("aria-disabled") === "true") continue;
      more.click();
      done += 1;
    } else {
      const menu = any(buttons("More for ", isOwn));
      if (!menu) continue;
      menu.click();
      await moment();
      const remove = [...root.querySelectorAll("[role=menuitem]")].find((item) =>
        item.textContent.trim().startsWith("Remove"),
      );
      // The other person may have changed which row it is the menu of.
      const label = remove?.closest("[role=menu]").getAttribute("aria-label") ?? "";
      const food = label.slice("More for ".length);
      if (!isOwn(food)) continue;
      count(food, -1);
      remove.click();
      done += 1;
    }
  }
  window.counted = true;
};
