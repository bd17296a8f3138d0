import { join } from 'node:path';
import ts from 'typescript';
import { listFiles, nodesOf, ROOT } from './sources';

/** A version such as 1.14 as a number that can be compared. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

const REMARK = /\[Api set: ExcelApi(Online|Desktop)? ([\d.]+|BETA[^\]]*|preview[^\]]*)\]/i;

/** What no released ExcelApi set holds ranks above all of them. */
const UNRELEASED = 1_000_000;

function rankOfRemark(text: string): number {
  const match = REMARK.exec(text);
  if (!match) return 0;
  const [, variant, version = ''] = match;
  return variant || !/^\d/.test(version) ? UNRELEASED : rank(version);
}

/** The ExcelApi version that a declaration of @types/office-js, or the type around it, says it needs. */
function rankOfDeclaration(declaration: ts.Declaration): number {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const remarks = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const own = Math.max(0, ...remarks.map(rankOfRemark));
    if (own > 0) return own;
  }
  return 0;
}

function isOfficeTyping(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/@types/office-js/');
}

/** Overloads are one member: the oldest of them counts. */
function rankOfSymbol(symbol: ts.Symbol | undefined): number {
  const ranks = (symbol?.declarations ?? []).filter(isOfficeTyping).map(rankOfDeclaration);
  return ranks.length === 0 ? 0 : Math.min(...ranks);
}

/** The version that a call asks `isSetSupported` about, or 0 when it is no such call. */
function askedRank(node: ts.Node): number {
  if (!ts.isCallExpression(node) || !node.expression.getText().endsWith('isSetSupported')) return 0;
  const [name, version] = node.arguments;
  if (!name || !version || !ts.isStringLiteralLike(name) || !ts.isStringLiteralLike(version)) return 0;
  return name.text === 'ExcelApi' ? rank(version.text) : 0;
}

/** The function or constant that an identifier stands for, if a support check is written in it. */
function checkBehind(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration || isOfficeTyping(declaration) || contains(declaration, node)) return undefined;
  return declaration.getText().includes('isSetSupported') ? declaration : undefined;
}

function supportCheckRank(node: ts.Node, checker: ts.TypeChecker): number {
  let asked = 0;
  for (const inner of nodesOf(node)) {
    const behind = checkBehind(inner, checker);
    asked = Math.max(asked, askedRank(inner), behind ? supportCheckRank(behind, checker) : 0);
  }
  return asked;
}

function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.getSourceFile() === inner.getSourceFile() && outer.pos <= inner.pos && inner.end <= outer.end;
}

function conditionOf(parent: ts.Node, child: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(parent) && child === parent.thenStatement) return parent.expression;
  if (ts.isConditionalExpression(parent) && child === parent.whenTrue) return parent.condition;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && child === parent.right ? parent.left : undefined;
}

/** The newest version that a support check around a node makes sure of. */
function assuredRank(node: ts.Node, checker: ts.TypeChecker): number {
  let assured = 0;
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const condition = conditionOf(child.parent, child);
    if (condition) assured = Math.max(assured, supportCheckRank(condition, checker));
  }
  return assured;
}

function namedSymbol(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
    const contextual = checker.getContextualType(parent.parent);
    return contextual && checker.getPropertyOfType(checker.getNonNullableType(contextual), node.text);
  }
  return ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
}

function isInType(node: ts.Node): boolean {
  return ts.findAncestor(node, (ancestor) => ts.isTypeNode(ancestor) || ts.isInterfaceDeclaration(ancestor)) !== undefined;
}

function newerMembers(file: ts.SourceFile, checker: ts.TypeChecker, floor: number): string[] {
  return [...nodesOf(file)].flatMap((node) => {
    const needed = rankOfSymbol(namedSymbol(node, checker));
    if (needed <= floor || isInType(node) || assuredRank(node, checker) >= needed) return [];
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const version = needed === UNRELEASED ? 'an unreleased set' : `ExcelApi ${Math.floor(needed / 1000)}.${needed % 1000}`;
    return [`${file.fileName.replace(`${ROOT}/`, '')}:${line} ${node.getText()} needs ${version}`];
  });
}

/** Sources made up in a test, by absolute path, laid over the ones on disk. */
export type Overlay = Readonly<Record<string, string>>;

/**
 * Uses of Excel's API in src/excel that need more than `floor`, such as `1.14`, and are not behind a
 * check that the version is there. Read from the remarks in @types/office-js.
 */
export function membersAbove(floor: string, overlay?: Overlay): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (file) => overlay?.[file] ?? readFile(file);
  host.fileExists = (file) => overlay?.[file] !== undefined || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = overlay?.[file];
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  };
  const onDisk = listFiles('src/excel').filter((path) => /\.tsx?$/.test(path)).map((path) => join(ROOT, path));
  const files = overlay ? Object.keys(overlay) : onDisk;
  const program = ts.createProgram(files, { ...options, types: ['office-js'] }, host);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? newerMembers(source, checker, rank(floor)) : [];
  });
}
