// What a site has of its own: a shortcut for readers, listened for as pages do, on
// its way up.
window.shortcuts = [];
document.addEventListener("keydown", (event) => window.shortcuts.push(event.key));
