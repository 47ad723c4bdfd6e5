// Lets the tool's frame grow to the height it asks for. Only the tool's own window at the tool's own origin is heard.
const frame = document.getElementById("tool");

function asked(data) {
  if (typeof data !== "string") {
    return data;
  }
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

if (frame) {
  window.addEventListener("message", (event) => {
    if (event.origin !== frame.dataset.toolOrigin || event.source !== frame.contentWindow) {
      return;
    }
    const message = asked(event.data);
    const height = Number(message && message.height);
    if (message && message.subject === "lti.frameResize" && height > 0) {
      frame.style.height = Math.min(Math.ceil(height), Number(frame.dataset.most)) + "px";
    }
  });
}
