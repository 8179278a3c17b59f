// First script of every host page: sets its clock and notes what happens, for the
// tests to read from `watched`.
(() => {
  const watched = (window.watched = {
    errors: [],
    violations: [],
    requests: [],
    asked: [],
    events: [],
    ready: 0,
  });

  // It is always Tuesday morning when a page opens, and time goes on from there.
  const OPENED = new Date(2025, 5, 10, 9, 30).getTime();
  const RealDate = Date;
  const shift = OPENED - RealDate.now();
  window.Date = class Date extends RealDate {
    constructor(...given) {
      if (given.length) super(...given);
      else super(RealDate.now() + shift);
    }
    static now() {
      return RealDate.now() + shift;
    }
  };

  const words = (thing) => (thing instanceof Error ? `${thing}\n${thing.stack}` : String(thing));
  // A browser says this when a width changes once more while it is being told, as where a
  // scroll bar comes just then; it is told in the next frame. A layout that follows within
  // the telling would be said again and again.
  const AGAIN = "ResizeObserver loop completed with undelivered notifications.";
  let again = 0;
  addEventListener(
    "error",
    (event) => {
      if (event.message === AGAIN && ++again === 1) return;
      const place = event.target?.src ?? event.target?.href;
      watched.errors.push(place ? `did not load: ${place}` : words(event.error ?? event.message));
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => {
    watched.errors.push(`nobody took: ${words(event.reason)}`);
  });
  const toConsole = console.error;
  console.error = (...given) => {
    watched.errors.push(given.map(words).join(" "));
    toConsole.apply(console, given);
  };
  document.addEventListener("securitypolicyviolation", (event) => {
    watched.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });

  // Every way a script has to the network, loading files apart: those are among
  // the browser's own resource entries.
  const note = (kind, address) => {
    watched.requests.push(`${kind} ${address}`);
    watched.asked.push([String(address), performance.now()]);
  };
  const realFetch = window.fetch;
  window.fetch = (...given) => {
    note("fetch", given[0]?.url ?? given[0]);
    return realFetch.apply(window, given);
  };
  const realOpen = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (...given) {
    note("XMLHttpRequest", given[1]);
    return realOpen.apply(this, given);
  };
  const realBeacon = navigator.sendBeacon;
  navigator.sendBeacon = (...given) => {
    note("sendBeacon", given[0]);
    return realBeacon.apply(navigator, given);
  };
  for (const name of ["WebSocket", "EventSource", "Worker"]) {
    const Real = window[name];
    window[name] = class extends Real {
      constructor(...given) {
        note(name, given[0]);
        super(...given);
      }
    };
  }

  // What the element tells the page around it.
  for (const name of ["biomeal-ready", "biomeal-change", "biomeal-share", "biomeal-error"]) {
    document.addEventListener(name, (event) => {
      watched.events.push([name, event.detail, event.target.id]);
    });
  }
})();
