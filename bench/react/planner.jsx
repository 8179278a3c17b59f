// The rows of the planner in React, to have something to hold ours against: days, meals,
// foods with amounts, a catalog to search and add from; the same foods, texts and elements,
// in the same styles, in a shadow root too. It has no score, no tips, no plants, no menus, no
// undo and no dialogs, so it has less to do. Rows are memoised and get one `dispatch`.
import { memo, useDeferredValue, useMemo, useReducer, useState } from "react";
import { createRoot } from "react-dom/client";
import foods from "foods";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MEALS = ["Breakfast", "Lunch", "Dinner", "Snacks"];
const KEY = "week";
const PAGE = 30;
const PLUS = "M12 5v14M5 12h14";
const MINUS = "M5 12h14";
const SIGN = "M12 3.5v17M8.6 5.6c0 2.6 1.4 4.1 3.4 4.1s3.4-1.5 3.4-4.1";

const byId = new Map(foods.map((food) => [food.id, food]));
const half = (food) => food.grams / 2;

function reduce(week, { day, meal, entry, add, grams }) {
  return week.map((meals, at) =>
    at !== day
      ? meals
      : meals.map((entries, at) => {
          if (at !== meal) return entries;
          if (add) return [...entries, [add.id, add.grams]];
          return entries.map((one, at) => (at === entry ? [one[0], grams] : one));
        }),
  );
}

const Icon = ({ path }) => (
  <svg className="icon s" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

const Tags = ({ food }) =>
  food.tags.map((text) => (
    <span key={text} className="tag" title={text}>
      <Icon path={SIGN} />
      <span className="tag-text">{text}</span>
    </span>
  ));

const Step = ({ label, path, onClick }) => (
  <button type="button" className="step" aria-label={label} onClick={onClick}>
    <Icon path={path} />
  </button>
);

const Row = memo(function Row({ day, meal, entry, id, grams, dispatch }) {
  const food = byId.get(id);
  const to = (grams) => dispatch({ day, meal, entry, grams: Math.max(1, Math.round(grams)) });
  return (
    <li part="row" className="row">
      <div className="row-main">
        <button type="button" className="row-name">
          {food.name}
        </button>
        <span className="row-meta">
          <span className="row-portion">{`${food.portion} · ${grams} g`}</span>
          <Tags food={food} />
        </span>
      </div>
      <div className="stepper" role="group" aria-label={food.name}>
        <Step label={`Less ${food.name}`} path={MINUS} onClick={() => to(grams - half(food))} />
        <span className="portion">
          <span className="portion-text">{food.portion}</span>
          <span className="portion-grams">{`${grams} g`}</span>
        </span>
        <Step label={`More ${food.name}`} path={PLUS} onClick={() => to(grams + half(food))} />
      </div>
    </li>
  );
});

const Meal = memo(function Meal({ day, meal, entries, dispatch }) {
  return (
    <section part="meal" className="meal">
      <header className="meal-head">
        <div className="meal-title">
          <h3 className="h-meal">{MEALS[meal]}</h3>
        </div>
      </header>
      <ul className="rows">
        {entries.map(([id, grams], entry) => (
          <Row key={entry} {...{ day, meal, entry, id, grams, dispatch }} />
        ))}
      </ul>
    </section>
  );
});

const Found = memo(function Found({ food, add }) {
  return (
    <li className="food">
      <div className="food-main">
        <button type="button" className="food-name">
          {food.name}
        </button>
        <span className="food-meta">
          <span className="food-portion">{`${food.portion} · ${food.grams} g`}</span>
          <Tags food={food} />
        </span>
      </div>
      <button type="button" className="add-btn" aria-label={`Add ${food.name}`} onClick={() => add(food)}>
        <Icon path={PLUS} />
      </button>
    </li>
  );
});

const Catalog = memo(function Catalog({ add }) {
  const [words, setWords] = useState("");
  const asked = useDeferredValue(words.trim().toLowerCase());
  const found = useMemo(
    () => foods.filter(({ name, others }) => `${name};${others}`.toLowerCase().includes(asked)),
    [asked],
  );
  return (
    <div className="column">
      <div className="foods panel">
        <div className="search">
          <input
            type="search"
            className="search-input"
            aria-label={`Search ${foods.length} foods`}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <div className="results">
          <ul>
            {found.slice(0, PAGE).map((food) => (
              <Found key={food.id} food={food} add={add} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
});

function Planner() {
  const [week, dispatch] = useReducer(reduce, null, () => JSON.parse(localStorage[KEY]));
  const [day, setDay] = useState(1);
  const add = useMemo(() => (food) => dispatch({ day, meal: 0, add: food }), [day]);
  return (
    <div className="bm wide">
      <div className="week" part="week-strip">
        <div className="pills" role="tablist">
          {DAYS.map((name, at) => (
            <button
              key={name}
              type="button"
              role="tab"
              part="day-pill"
              className={at === day ? "pill selected" : "pill"}
              aria-selected={at === day}
              onClick={() => setDay(at)}
            >
              <span className="pill-day">{name.slice(0, 3)}</span>
            </button>
          ))}
        </div>
      </div>
      <Catalog add={add} />
      <div className="plan" role="tabpanel" part="day">
        <div className="day-head">
          <h2 className="h-day">{DAYS[day]}</h2>
        </div>
        <div className="meals">
          {week[day].map((entries, meal) => (
            <Meal key={`${day}-${meal}`} {...{ day, meal, entries, dispatch }} />
          ))}
        </div>
      </div>
    </div>
  );
}

const host = document.querySelector("[data-planner]");
const root = host.attachShadow({ mode: "open" });
const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.href = host.dataset.planner;
const place = document.createElement("div");
root.append(sheet, place);
createRoot(place).render(<Planner />);
