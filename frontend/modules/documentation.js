// Shows the OpenAPI description as a page: every call, what it takes and what it answers. Text only, never markup.

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

function typeOf(schema) {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.enum) return schema.enum.join(' | ');
  const type = [].concat(schema.type ?? 'object').join(' or ');
  return type === 'array' ? `list of ${typeOf(schema.items)}` : type;
}

function bodyOf(content) {
  return Object.entries(content ?? {}).map(([type, body]) => `${type}: ${typeOf(body.schema)}`).join(', ');
}

function list(title, lines) {
  return lines.length === 0 ? [] : [element('h3', title), element('ul', '', ...lines.map(line => element('li', line)))];
}

function call(path, method, operation) {
  const parameters = (operation.parameters ?? []).map(each =>
    `${each.name} (${each.in}${each.required ? '' : ', optional'}): ${typeOf(each.schema)}`);
  const body = operation.requestBody ? [bodyOf(operation.requestBody.content)] : [];
  const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) =>
    `${status} ${bodyOf(answer.content)}`);
  return element('section', '',
    element('h2', `${method.toUpperCase()} ${path}`),
    ...(operation.description ? [element('p', operation.description)] : []),
    ...list('Takes', [...parameters, ...body]),
    ...list('Answers', answers));
}

function schema(name, described) {
  const fields = Object.entries(described.properties ?? {}).map(([field, of]) =>
    `${field}: ${typeOf(of)}${of.description ? ` (${of.description})` : ''}`);
  return element('section', '', element('h2', name), ...list('Fields', fields));
}

const description = await (await fetch('v1/openapi.json')).json();
document.getElementById('about').textContent = description.info.description;
const calls = Object.entries(description.paths).flatMap(([path, methods]) =>
  METHODS.filter(method => methods[method]).map(method => call(path, method, methods[method])));
const schemas = Object.entries(description.components.schemas ?? {}).map(([name, each]) => schema(name, each));
document.getElementById('calls').replaceChildren(...calls, element('h1', 'Data'), ...schemas);
