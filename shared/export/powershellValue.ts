/** Reads, writes and compares a value of any kind. */
export const powershellValue = String.raw`
function Get-ValueState {
    param([hashtable] $Value)
    if ($Value.Kind -eq 'PortRange') { return Get-PortRange $Value.Ip $Value.Transport }
    if ($Value.Kind -eq 'TcpGlobal') { return Get-TcpGlobal $Value.Labels $Value.Pattern }
    return Get-RegistryState $Value.Key $Value.Name
}

function Set-ValueState {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([hashtable] $Value, [string] $State)
    if ($Value.Kind -eq 'Registry') {
        Set-RegistryState -Key $Value.Key -Name $Value.Name -State $State
        return
    }
    if ($Value.Kind -eq 'TcpGlobal') {
        $arguments = @('interface', 'tcp', 'set', 'global', "$($Value.Option)=$State")
    }
    else {
        $start, $count = $State -split '\+'
        $range = @("start=$start", "num=$count", 'store=persistent')
        $arguments = @('interface', $Value.Ip, 'set', 'dynamicport', $Value.Transport) + $range
    }
    if ($PSCmdlet.ShouldProcess("netsh $arguments", 'Run')) { $null = & $netsh $arguments }
}

# A missing key holds a value no more than a key without it.
function Test-SameState {
    param([string] $Left, [string] $Right)
    return ($Left -replace '^nokey$', 'absent') -ceq ($Right -replace '^nokey$', 'absent')
}
`.trim();
