// lost.html?what=wasm: the server does not have that file when it is asked first.
const script = document.createElement("script");
script.type = "module";
script.src = `/lost-${new URLSearchParams(location.search).get("what")}/v1/biomeal.js`;
document.head.append(script);
