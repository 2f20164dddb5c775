/** Finds the adapters of the target. */
export const powershellAdapters = String.raw`
function Test-AdapterAddress {
    param([string] $Key)
    foreach ($name in 'IPAddress', 'DhcpIPAddress') {
        $kind, $text = (Get-RegistryState $Key $name) -split ':', 2
        foreach ($address in ([string] $text -split [string] [char] 0)) {
            if ($address.Trim() -ne '' -and $address -ne '0.0.0.0') { return $true }
        }
    }
    return $false
}

# Values for every adapter become one for each; all of them to undo, those with an IP address to apply.
function Expand-Value {
    param([hashtable[]] $Values, [bool] $AllAdapters)
    foreach ($value in $Values) {
        if ($value.Kind -ne 'EveryAdapter') { $value; continue }
        $opened = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey($interfaces)
        if ($null -eq $opened) { continue }
        $adapters = @($opened.GetSubKeyNames() | Where-Object { $_ -like '{*}' -and $value.Except -notcontains $_ })
        $opened.Close()
        foreach ($adapter in $adapters) {
            $key = "$interfaces\$adapter"
            if (-not $AllAdapters -and -not (Test-AdapterAddress $key)) { continue }
            @{
                Id = "$($value.Id)@$($adapter.ToUpperInvariant())"
                Kind = 'Registry'
                Key = $key
                Name = $value.Name
                Wanted = $value.Wanted
                Follows = $false
            }
        }
    }
}
`.trim();
