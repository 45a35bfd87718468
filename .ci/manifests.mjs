// Holds the Kubernetes manifests against the types and schemas of Kubernetes, Strimzi, CloudNativePG and the
// Prometheus operator, without a cluster: unknown, missing and wrongly typed properties all fail.
// Usage: node .ci/manifests.mjs TOOLS MANIFESTS, where TOOLS holds the npm packages and MANIFESTS is what kustomize built.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools, manifests] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, 'check.mjs'));
const yaml = require('js-yaml');

const packages = {
  'kafka.strimzi.io/v1': '@kubernetes-models/strimzi-kafka-operator',
  'postgresql.cnpg.io/v1': '@kubernetes-models/cloudnative-pg',
  'monitoring.coreos.com/v1': '@kubernetes-models/prometheus-operator',
};
const module = (resource) => `${packages[resource.apiVersion] ?? 'kubernetes-models'}/${resource.apiVersion}`;
const name = (resource) => `${resource.kind} ${resource.metadata.name}`;

const resources = yaml.loadAll(readFileSync(manifests, 'utf8')).filter(Boolean);

// Types know which properties there are.
const typed = resources.map(
  (resource, i) =>
    `import { I${resource.kind} as T${i} } from '${module(resource)}';\n` +
    `export const r${i}: T${i} = ${JSON.stringify(resource)};\n`,
);
writeFileSync(join(tools, 'check.ts'), typed.join(''));
try {
  execFileSync(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext',
      '--moduleResolution', 'bundler', '--target', 'es2022', 'check.ts'],
    { cwd: tools, stdio: ['ignore', 'pipe', 'inherit'] },
  );
} catch (failed) {
  const told = String(failed.stdout).replace(/check\.ts\((\d+),\d+\)/g, (_, line) => name(resources[(line - 2) / 2]));
  console.error(told);
  process.exit(1);
}

// Schemas know ranges, patterns and formats.
// Imported from the folder of the tools, where the packages are found.
writeFileSync(join(tools, 'load.mjs'), 'export const load = (module) => import(module);\n');
const { load } = await import(pathToFileURL(join(tools, 'load.mjs')));
let faults = 0;
for (const resource of resources) {
  const models = await load(module(resource));
  try {
    new models[resource.kind](resource).validate();
  } catch (fault) {
    faults++;
    console.error(`${name(resource)}: ${fault.message}`);
  }
}
const kinds = [...new Set(resources.map((resource) => resource.kind))];
console.log(`${resources.length} resources of ${kinds.length} kinds, ${faults} with faults`);
process.exit(faults ? 1 : 0);
