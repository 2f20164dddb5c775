import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { bitOfEverything, exported } from './fixtures/exported';

/** Where the grammar finds what is no PowerShell. It knows the syntax; whether a command exists it does not. */
function syntaxErrors(node: Node): readonly string[] {
  if (node.isError || node.isMissing) return [`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`];
  return node.hasError ? node.children.flatMap((child) => syntaxErrors(child)) : [];
}

describe('a PowerShell script', () => {
  const parser: { current: Parser | null } = { current: null };
  const errorsIn = (text: string) => {
    const tree = parser.current?.parse(text) ?? null;
    if (tree === null) throw new Error('no parser');
    return syntaxErrors(tree.rootNode);
  };

  beforeAll(async () => {
    await Parser.init();
    const grammar = createRequire(import.meta.url).resolve(
      'tree-sitter-powershell/tree-sitter-powershell.wasm',
    );
    parser.current = new Parser();
    parser.current.setLanguage(await Language.load(readFileSync(grammar)));
  });

  it.each(['en', 'zh-CN'] as const)('is PowerShell to its grammar, and so is its undo (%s)', (language) => {
    const { apply, undo } = exported('ps1', { values: bitOfEverything, language, name: "it's ‘odd’ $(1)" });

    expect(apply.encoding).toBe('utf-8-bom');
    expect(errorsIn(apply.text)).toEqual([]);
    expect(errorsIn(undo?.text ?? '')).toEqual([]);
  });

  it('would not pass with one brace too few', () => {
    const { apply } = exported('ps1', { values: bitOfEverything });

    expect(errorsIn(apply.text.replace('function Get-PortRange {', 'function Get-PortRange '))).not.toEqual(
      [],
    );
  });

  it('supports -WhatIf and -Undo, and its undo undoes by itself', () => {
    const { apply, undo } = exported('ps1', { values: bitOfEverything });

    expect(apply.text).toMatch(/^\[CmdletBinding\(SupportsShouldProcess = \$true\)\]\r$/m);
    expect(apply.text).toContain('[switch] $Undo');
    expect(undo?.text).toContain('$isUndo = $true');
    expect(undo?.text).not.toContain('[switch] $Undo');
  });

  it('keeps the range of the other IP version, and sets it no more than the target does', () => {
    const { apply } = exported('ps1', {
      values: { 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 1000 } },
    });

    expect(apply.text).toMatch(/Id = 'DynamicPortRange\.ipv6\.tcp'[\s\S]*?Follows = \$true/);
    expect(apply.text).toMatch(/Id = 'DynamicPortRange\.ipv4\.tcp'[\s\S]*?Follows = \$false/);
  });
});
