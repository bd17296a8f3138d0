import ts from 'typescript';
import { nodesOf, placeOf, type Source } from './sources';

const ARRAY_METHODS = new Set([
  'every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap', 'forEach', 'map', 'reduce', 'reduceRight', 'some', 'sort',
]);

function calledMethod(node: ts.Node): string | undefined {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : undefined;
}

function isRoundTrip(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  return calledMethod(node) === 'sync' || node.expression.getText() === 'Excel.run';
}

/** Whether `child` is repeated by `parent`: the body or condition of a loop, or the callback of an array method. */
function repeats(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return child === parent.statement;
  if (ts.isForStatement(parent)) return child !== parent.initializer;
  if (ts.isIterationStatement(parent, false)) return true;
  const method = calledMethod(parent);
  if (method === undefined || !ts.isCallExpression(parent)) return false;
  const isArgument = parent.arguments.some((argument) => argument === child);
  return isArgument && (ARRAY_METHODS.has(method) || parent.expression.getText() === 'Array.from');
}

function isRepeated(node: ts.Node): boolean {
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    if (repeats(child.parent, child)) return true;
  }
  return false;
}

/** Calls of `sync` or `Excel.run` that run once per element. */
export function repeatedRoundTrips(source: Source): string[] {
  return [...nodesOf(source.tree)].filter((node) => isRoundTrip(node) && isRepeated(node)).map((node) => placeOf(source, node));
}

/** Uses of the namespace `Excel`, as value or as type. */
export function excelNames(source: Source): string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => ts.isIdentifier(node) && node.text === 'Excel')
    .filter(({ parent }) => ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
    .filter((node) => (node.parent as ts.PropertyAccessExpression).name !== node)
    .map((node) => placeOf(source, node));
}

const IMPURE_CALLS = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'];

/** Readings of the clock, and randomness. `new Date(value)` is arithmetic and may stay. */
export function impurities(source: Source): string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => {
      if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
      return ts.isCallExpression(node) && IMPURE_CALLS.some((name) => node.expression.getText().endsWith(name));
    })
    .map((node) => placeOf(source, node));
}

const VAGUE = /(?:^|[-_.])(?:utils?|helpers?|managers?|misc|common)(?:[-_.]|$)|[a-z](?:Utils?|Helpers?|Managers?)(?:\.|$)|data\d+(?:\.|$)/;

/** Whether a name says nothing about what it names. */
export function isVague(name: string): boolean {
  return VAGUE.test(name) || /^(?:Utils?|Helpers?|Manager)/.test(name);
}

function declaredName(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name?.text ?? '';
  const isFunction = ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer);
  return isFunction ? node.name.getText() : '';
}

/** Functions and classes with vague names. */
export function vagueDeclarations(source: Source): string[] {
  return [...nodesOf(source.tree)].filter((node) => isVague(declaredName(node))).map((node) => placeOf(source, node));
}
