/** Reads what netsh manages, in any language. */
export const powershellNetsh = String.raw`
# Two numbers behind colons, whatever the words before them.
function Get-PortRange {
    param([string] $Ip, [string] $Transport)
    $numbers = @(& $netsh interface $Ip show dynamicport $Transport |
            ForEach-Object { if ($_ -match ':\s*(\d+)\s*$') { $Matches[1] } })
    if ($numbers.Count -ne 2) { return '' }
    return $numbers -join '+'
}

# The values of netsh stay English, its labels do not: the very label counts, else what no language translates.
function Get-TcpGlobal {
    param([string[]] $Labels, [string] $Pattern)
    $rows = @(& $netsh interface tcp show global |
            ForEach-Object { if ($_ -match '^\s*(.+?)\s*:\s*(\S+)\s*$') { , @($Matches[1], $Matches[2]) } })
    $found = @($rows | Where-Object { $Labels -contains $_[0] } | ForEach-Object { $_[1] })
    if ($found.Count -eq 0) { $found = @($rows | Where-Object { $_[0] -cmatch $Pattern } | ForEach-Object { $_[1] }) }
    if ($found.Count -ne 1) { return '' }
    return $found[0]
}
`.trim();
