/** Something with a line of text, or with a template and the texts of its fields. */
export interface Labelled {
  content: string;
  template?: string;
  fields?: Record<string, string>;
}

/** The label as an element: its text, or an element for each field that has one. No part of it is read as markup. */
export function labelElement(className: string, { content, template, fields }: Labelled): HTMLElement {
  const label = document.createElement('span');
  label.className = className;
  if (!template) {
    label.textContent = content;
    return label;
  }
  label.classList.add(`vis-template-${template}`);
  for (const [name, text] of Object.entries(fields ?? {}).filter(([, text]) => text)) {
    const field = document.createElement('span');
    field.className = `vis-field-${name}`;
    field.textContent = text;
    label.append(field);
  }
  return label;
}
