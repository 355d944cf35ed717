// Checks Cypher files with Neo4j's own parser and semantic analysis, as Cypher 5
// and as Cypher 25: node lint.cjs FILE...
// Any finding, deprecations included, is printed as FILE:LINE and fails.
const fs = require('fs');
const { lintCypherQuery, parseStatementsStrs } = require('@neo4j-cypher/language-support');

// The loader's statements have places for labels and types; names of each kind
// stand in for them.
const places = { '<LAYER>': 'Fact', '<LABELS>': 'Fact:Event', '<FROM>': 'Fact', '<TYPE>': 'AGENT', '<TO>': 'Entity' };

// parametersOf returns what a statement may use: what its header declares, and
// for the loader's, which have no header, all that they use.
function parametersOf(text) {
  const declared = [...text.matchAll(/^\/\/ @param (\w+):/gm)];
  const names = /^\/\/ @columns:/m.test(text) ? declared : [...text.matchAll(/\$(\w+)/g)];
  return Object.fromEntries(names.map((m) => [m[1], 1]));
}

let findings = 0;
let statements = 0;
for (const file of process.argv.slice(2)) {
  let text = fs.readFileSync(file, 'utf8');
  const parameters = parametersOf(text);
  for (const [place, name] of Object.entries(places)) text = text.replaceAll(place, name);
  statements += parseStatementsStrs(text).length;
  for (const dialect of ['CYPHER 5', 'CYPHER 25']) {
    for (const d of lintCypherQuery(text, { defaultLanguage: dialect, parameters }).diagnostics) {
      findings++;
      console.error(`${file}:${d.range.start.line + 1}: ${dialect}: ${d.message}`);
    }
  }
}
console.log(`${statements} statements in two dialects, ${findings} findings`);
process.exit(findings > 0 || statements === 0 ? 1 : 0);
