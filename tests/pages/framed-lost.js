// framed-lost.html?what=wasm: the server of the frame does not have that file when it is asked
// first; once in each folder that this page is served in.
const { origin } = new URL(document.querySelector("[src$='watch.js']").src);
const [, folder] = location.pathname.split("/");
const widget = `${origin}/lost-${new URLSearchParams(location.search).get("what")}/${folder}/v1/`;
const script = document.createElement("script");
script.type = "module";
script.src = `${widget}frame-host.js`;
document.head.append(script);
const frame = document.createElement("iframe");
frame.title = "Planner";
frame.src = `${widget}frame.html?host=${location.origin}`;
document.body.append(frame);
