// lost.html?what=wasm: the server of the widget does not have that file when it is asked first;
// once in each folder that this page is served in.
const { origin } = new URL(document.querySelector("[src$='watch.js']").src);
const [, folder] = location.pathname.split("/");
const script = document.createElement("script");
script.type = "module";
script.src = `${origin}/lost-${new URLSearchParams(location.search).get("what")}/${folder}/v1/biomeal.js`;
document.head.append(script);
