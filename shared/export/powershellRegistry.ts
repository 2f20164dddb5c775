/** Reads and writes one registry value: with its type and bytes, and with absence as a value. */
export const powershellRegistry = String.raw`
function Get-RegistryState {
    param([string] $Key, [string] $Name)
    $opened = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($Key)
    if ($null -eq $opened) { return 'nokey' }
    try {
        if (@($opened.GetValueNames()) -notcontains $Name) { return 'absent' }
        $kind = [string] $opened.GetValueKind($Name)
        $data = $opened.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
        if ($kind -eq 'DWord') { return 'DWord:' + [BitConverter]::ToUInt32([BitConverter]::GetBytes([int] $data), 0) }
        if ($kind -eq 'MultiString') { return 'MultiString:' + (@($data) -join [string] [char] 0) }
        if ($data -is [byte[]]) { return $kind + ':' + [Convert]::ToBase64String($data) }
        return $kind + ':' + [string] $data
    }
    finally { $opened.Close() }
}

function Set-RegistryState {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Key, [string] $Name, [string] $State)
    if (-not $PSCmdlet.ShouldProcess("HKLM\$Key\$Name", $State)) { return }
    if (@('absent', 'nokey') -contains $State) {
        $opened = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($Key, $true)
        if ($null -eq $opened) { return }
        $opened.DeleteValue($Name, $false)
        $isEmpty = ($opened.ValueCount + $opened.SubKeyCount) -eq 0
        $opened.Close()
        if ($State -eq 'nokey' -and $isEmpty) { [Microsoft.Win32.Registry]::LocalMachine.DeleteSubKey($Key, $false) }
        return
    }
    $kind, $text = $State -split ':', 2
    if ($kind -eq 'DWord') { $data = [BitConverter]::ToInt32([BitConverter]::GetBytes([uint32] $text), 0) }
    elseif ($kind -eq 'QWord') { $data = [long] $text }
    elseif ($kind -eq 'MultiString') { $data = [string[]] ($text -split [string] [char] 0) }
    elseif (@('String', 'ExpandString') -contains $kind) { $data = $text }
    else { $data = [Convert]::FromBase64String($text) }
    $opened = [Microsoft.Win32.Registry]::LocalMachine.CreateSubKey($Key)
    try { $opened.SetValue($Name, $data, [Microsoft.Win32.RegistryValueKind] $kind) }
    finally { $opened.Close() }
}
`.trim();
