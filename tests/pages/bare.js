// As in a browser that has none, or in one that was told to have none.
delete window.WebAssembly;
