// Two pages; addresses are relative, so that the folder can be served anywhere.
export default {
  base: "./",
  logLevel: "warn",
  build: {
    outDir: "site",
    rollupOptions: { input: ["bundled.html", "react.html"] },
  },
};
