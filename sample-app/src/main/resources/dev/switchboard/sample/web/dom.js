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

/** An XML document as indented, tinted lines. */
export function prettyXml(root, indent = "") {
  const lines = document.createDocumentFragment();
  lines.append(indent, ...startTag(root));
  if (root.children.length > 0) {
    lines.append(mark(">"), "\n");
    for (const child of root.children) {
      lines.append(prettyXml(child, indent + "  "), "\n");
    }
    lines.append(indent, mark("</"), element("span", "tag", root.tagName), mark(">"));
  } else if (root.textContent) {
    lines.append(mark(">"), root.textContent, mark("</"), element("span", "tag", root.tagName), mark(">"));
  } else {
    lines.append(mark("/>"));
  }
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
