// A page that imports the package and uses all that its types name.
import "biomeal";
import type {
  BiomealChange,
  BiomealError,
  BiomealPart,
  BiomealPlan,
  BiomealPlannerConstructor,
} from "biomeal";

const plan: BiomealPlan = {
  name: "Porridge",
  days: [
    {
      day: "monday",
      meals: [{ kind: "breakfast", entries: [{ food: "oats-rolled-dry", grams: 60, heated: true }] }],
    },
  ],
};

const planner = document.querySelector("biomeal-planner");
if (!planner) throw new Error("the page has no planner");
const fresh = document.createElement("biomeal-planner");
fresh.headingLevel = "3";
fresh.theme = null;
fresh.readonly = true;
fresh.view = "week";
fresh.storageKey = "fresh";
fresh.plan = null;
fresh.shareBase = "https://example.org/";
fresh.readFragment = "off";
fresh.loading = "lazy";
fresh.lang = "en";

planner.addEventListener("biomeal-ready", (event) => {
  const nothing: null = event.detail;
  void nothing;
});
planner.addEventListener("biomeal-change", function (event) {
  const { plan, score }: BiomealChange = event.detail;
  const fiber: number | undefined = score.parts?.fiber;
  const value: number | null = score.value;
  this.dataset.told = JSON.stringify([plan.name, value !== null && fiber !== undefined]);
});
document.addEventListener("biomeal-share", ({ detail }) => void detail.url.length);
document.body.addEventListener("biomeal-error", ({ detail }) => void [detail.code, detail.message]);
planner.addEventListener("click", (event) => void event.clientX);

async function everything(planner: HTMLElementTagNameMap["biomeal-planner"]): Promise<string> {
  await planner.setPlan(plan);
  const back: BiomealPlan = await planner.getPlan();
  const { state, parts } = await planner.getScore();
  const part: BiomealPart = "live_cultures";
  const url: string = await planner.shareUrl();
  const backup = await planner.exportBackup();
  await planner.importBackup(backup);
  await planner.importBackup(JSON.stringify(backup), { replace: true });
  const undone: boolean = await planner.undo();
  const redone: boolean = await planner.redo();
  try {
    await planner.setPlan("{}");
  } catch (error) {
    const { code, message } = error as BiomealError;
    if (code !== "foreign") throw new Error(message);
  }
  // @ts-expect-error a plan needs days
  const wrong: BiomealPlan = {};
  // @ts-expect-error there is no such state
  void (state === "wonderful");
  void [wrong, parts?.[part], undone, redone, url];
  return back.name ?? "";
}

const { version } = customElements.get("biomeal-planner") as BiomealPlannerConstructor;
everything(planner).then((name) => {
  document.body.dataset.done = `${name} ${version.split(".").length}`;
});
