// Starts the app of tests/yew-page, which the suite builds.
import start from "./yew/biomeal-yew-page.js";

start();
