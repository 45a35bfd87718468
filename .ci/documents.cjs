// Checks what is published beside the code: the examples of the events, the links of the pages, publiccode.yml.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');
const yaml = require('js-yaml');

const faults = [];
const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** The same schema with every object closed: what a producer may emit, no more. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return copy.properties ? { ...copy, additionalProperties: false } : copy;
}

function checkEvents() {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  addFormats(ajv);
  const folder = 'docs/events';
  const types = [];
  for (const file of fs.readdirSync(`${folder}/schemas`)) {
    const schema = json(`${folder}/schemas/${file}`);
    ajv.addSchema(closed(schema));
    if (file === 'cloudevent.schema.json') continue;
    types.push(path.basename(file, '.json'));
    if (schema.$id !== `urn:samenspel:schema:${types.at(-1)}`) faults.push(`${file}: $id is ${schema.$id}`);
  }
  const check = (event, where) => {
    for (const [id, value] of [['urn:samenspel:schema:cloudevent', event], [event.dataschema, event.data]]) {
      const valid = ajv.getSchema(id);
      if (!valid) faults.push(`${where}: no schema ${id}`);
      else if (!valid(value)) faults.push(`${where}: ${ajv.errorsText(valid.errors)}`);
    }
    if (event.dataschema !== `urn:samenspel:schema:${event.type}`) faults.push(`${where}: dataschema is not of its type`);
  };
  for (const type of types) {
    const file = `${folder}/examples/${type}.json`;
    if (!fs.existsSync(file)) faults.push(`${type} has no example`);
    else check(json(file), file);
  }
  const last = {};
  const story = fs.readFileSync(`${folder}/story.ndjson`, 'utf8').trimEnd().split('\n');
  story.forEach((line, index) => {
    const event = JSON.parse(line);
    check(event, `story.ndjson:${index + 1}`);
    last[event.subject] = (last[event.subject] ?? 0) + 1;
    if (event.sequence !== String(last[event.subject])) faults.push(`story.ndjson:${index + 1}: gap in the sequence`);
  });
  console.log(`${types.length} types of event, ${story.length} events in the story`);
}

const outside = new Set(['.git', 'target', 'node_modules', '.samenspel']);
function pages(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return outside.has(entry.name) ? [] : pages(name);
    return entry.name.endsWith('.md') ? [name] : [];
  });
}

/** The anchors that a page's headings get, as common Markdown viewers make them. */
function anchors(page) {
  const headings = withoutCode(fs.readFileSync(page, 'utf8')).matchAll(/^#{1,6}\s+(.+?)\s*$/gm);
  return new Set([...headings].map(([, title]) =>
    title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')));
}

function withoutCode(text) {
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
}

function checkLinks() {
  let links = 0;
  for (const page of pages('.')) {
    const text = withoutCode(fs.readFileSync(page, 'utf8')).replace(/`[^`\n]*`/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      links++;
      const [file, anchor] = target.split('#');
      const there = file === '' ? page : path.join(path.dirname(page), decodeURI(file));
      if (!fs.existsSync(there)) faults.push(`${page}: ${target} does not exist`);
      else if (anchor && there.endsWith('.md') && !anchors(there).has(anchor)) faults.push(`${page}: no heading ${target}`);
    }
  }
  console.log(`${links} links within the project`);
}

function checkPubliccode() {
  const code = yaml.load(fs.readFileSync('publiccode.yml', 'utf8'), { schema: yaml.CORE_SCHEMA });
  const mandatory = ['publiccodeYmlVersion', 'name', 'url', 'releaseDate', 'platforms', 'categories', 'developmentStatus',
    'softwareType', 'description', 'legal.license', 'maintenance.type', 'maintenance.contacts',
    'localisation.localisationReady', 'localisation.availableLanguages'];
  for (const key of mandatory) {
    if (key.split('.').reduce((value, name) => value?.[name], code) === undefined) faults.push(`publiccode.yml: no ${key}`);
  }
  for (const [language, text] of Object.entries(code.description ?? {})) {
    const long = text.longDescription?.length ?? 0;
    if (!text.shortDescription || text.shortDescription.length > 150) faults.push(`publiccode.yml: ${language} short description`);
    if (long < 150 || long > 10000) faults.push(`publiccode.yml: ${language} long description has ${long} characters`);
    if (!text.features?.length) faults.push(`publiccode.yml: ${language} has no features`);
  }
}

checkEvents();
checkLinks();
checkPubliccode();
faults.forEach((fault) => console.error(fault));
process.exit(faults.length ? 1 : 0);
