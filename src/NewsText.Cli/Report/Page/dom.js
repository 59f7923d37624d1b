// Everything on the page is made of text nodes: words of an article never become markup.
const $ = id => document.getElementById(id);

function el(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) e.addEventListener(name.slice(2), value);
    else if (name === "hue") e.style.setProperty("--h", value);
    else e.setAttribute(name, value === true ? "" : value);
  }
  e.append(...children.flat().filter(c => c !== null && c !== undefined && c !== ""));
  return e;
}

function svg(tag, attributes, ...children) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) e.setAttribute(name, value);
  e.append(...children);
  return e;
}

// A name or title from an article, kept from turning the line around.
const bdi = text => el("bdi", {}, visible(text));

// Controls and bidi marks are shown, not obeyed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const visible = text => text.replace(controls, c => c < " " ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : "\ufffd");

const say = text => { $("live").textContent = text; };
