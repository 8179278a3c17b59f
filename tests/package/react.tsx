// A React page: an attribute, and an event that becomes what is shown.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "biomeal";
import type {} from "biomeal/react";

function App() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <main>
      <h1>Planner in React</h1>
      <p role="status">{value === null ? "The page has heard nothing" : `The week has ${value} points`}</p>
      <biomeal-planner
        storage-key="react"
        loading="eager"
        heading-level="2"
        onbiomeal-change={(event) => setValue(event.detail.score.value)}
      >
        <p>The planner is coming.</p>
      </biomeal-planner>
    </main>
  );
}

const place = document.getElementById("app");
if (place) createRoot(place).render(<App />);
