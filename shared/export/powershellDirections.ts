function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}

/** What both directions count and say. */
export const powershellProblems: readonly string[] = linesOf(String.raw`
$script:problems = 0
function Write-Problem {
    param([string] $Text, [string] $Id)
    $script:problems += 1
    Write-Warning ($Text -f $Id)
}

`);

/** Applies: uses $formerFile, $texts and $Force of the script around it. */
export const powershellApply: readonly string[] = linesOf(String.raw`
# Keeps all former values ahead of the first write; those that an earlier run has kept stay.
function Invoke-Apply {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([hashtable[]] $Items, [hashtable] $Former)
    foreach ($item in $Items) {
        if ($Former.ContainsKey($item.Id)) { continue }
        $state = Get-ValueState $item
        if ($state -ne '') { $Former[$item.Id] = $state }
    }
    Write-FormerState -Path $formerFile -Former $Former
    foreach ($item in $Items) {
        if ($item.Follows) { continue }
        $before = Get-ValueState $item
        $result = 'already'
        if (-not (Test-SameState $before $item.Wanted)) {
            if (-not $Former.ContainsKey($item.Id) -and -not $Force) {
                Write-Problem $texts.unkept $item.Id
                continue
            }
            Set-ValueState -Value $item -State $item.Wanted
            $result = 'set'
            if ($WhatIfPreference) { $result = 'would set' }
            elseif (-not (Test-SameState (Get-ValueState $item) $item.Wanted)) {
                Write-Problem $texts.failed $item.Id
                $result = 'failed'
            }
        }
        [pscustomobject] @{ Id = $item.Id; Before = $before; After = $item.Wanted; Result = $result }
    }
}

`);

/** Takes back: uses the same. */
export const powershellUndo: readonly string[] = linesOf(String.raw`
# Backwards, so that a port range comes back before the MaxUserPort that moves it; only what is still ours.
function Invoke-Undo {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([hashtable[]] $Items, [hashtable] $Former)
    [array]::Reverse($Items)
    foreach ($item in $Items) {
        if (-not $Former.ContainsKey($item.Id)) { continue }
        $wanted = $Former[$item.Id]
        $before = Get-ValueState $item
        $result = 'already'
        if (-not (Test-SameState $before $wanted)) {
            if (-not (Test-SameState $before $item.Wanted) -and -not $Force) {
                Write-Problem $texts.conflict $item.Id
                continue
            }
            Set-ValueState -Value $item -State $wanted
            $result = 'back'
            if ($WhatIfPreference) { $result = 'would put back' }
            elseif (-not (Test-SameState (Get-ValueState $item) $wanted)) {
                Write-Problem $texts.failed $item.Id
                $result = 'failed'
            }
        }
        [pscustomobject] @{ Id = $item.Id; Before = $before; After = $wanted; Result = $result }
    }
    if ($script:problems -eq 0 -and $PSCmdlet.ShouldProcess($formerFile, 'Remove')) {
        Remove-Item -LiteralPath $formerFile
    }
}

`);
