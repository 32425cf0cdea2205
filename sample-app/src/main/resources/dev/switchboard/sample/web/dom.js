// Builds and finds elements. Everything that comes from a call goes in as text, never as markup.

export const find = (id) => document.getElementById(id);

export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...children);
  return made;
}

export function time(instant) {
  const made = element("time", "", new Date(instant).toLocaleTimeString([], { hour12: false }));
  made.dateTime = instant;
  return made;
}

/** An XML document as indented, tinted lines; what has text in it stays on one. */
export function prettyXml(root, indent = "") {
  const lines = document.createDocumentFragment();
  lines.append(indent, ...startTag(root));
  const nodes = [...root.childNodes];
  if (nodes.length === 0) {
    lines.append(mark("/>"));
    return lines;
  }
  lines.append(mark(">"));
  if (nodes.some((node) => node.nodeType === Node.TEXT_NODE)) {
    nodes.forEach((node) => lines.append(node.nodeType === Node.TEXT_NODE ? node.data : prettyXml(node)));
  } else {
    nodes.forEach((node) => lines.append("\n", prettyXml(node, indent + "  ")));
    lines.append("\n", indent);
  }
  lines.append(mark("</"), element("span", "tag", root.tagName), mark(">"));
  return lines;
}

function startTag(root) {
  const parts = [mark("<"), element("span", "tag", root.tagName)];
  for (const { name, value } of root.attributes) {
    parts.push(" ", element("span", "attribute", name), mark('="'), value, mark('"'));
  }
  return parts;
}

const mark = (text) => element("span", "mark", text);
