// A button of the page's own, to see that the page is alive.
window.pressed = 0;
document.getElementById("own").onclick = () => window.pressed++;
