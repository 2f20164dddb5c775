/** Keeps former values on the target. */
export const powershellFormer = String.raw`
# Former values lie where only administrators write: a folder that somebody else made could tell the undo what to write.
function Initialize-FormerFolder {
    param([string] $Folder)
    $trusted = @('S-1-5-32-544', 'S-1-5-18', [Security.Principal.WindowsIdentity]::GetCurrent().User.Value)
    foreach ($part in (Split-Path -Parent $Folder), $Folder) {
        if (-not (Test-Path -LiteralPath $part)) {
            $null = New-Item -ItemType Directory -Path $part
            $rights = @('*S-1-5-32-544:(OI)(CI)F', '*S-1-5-18:(OI)(CI)F', '*S-1-5-32-545:(OI)(CI)RX')
            $null = & (Join-Path $env:SystemRoot 'System32\icacls.exe') $part '/inheritance:r' '/grant:r' $rights
        }
        $owner = (Get-Acl -LiteralPath $part).GetOwner([Security.Principal.SecurityIdentifier]).Value
        if ($trusted -notcontains $owner) { throw ($texts.foreignFolder -f $part, $owner) }
    }
}

function Read-FormerState {
    param([string] $Path)
    $former = @{}
    if (-not (Test-Path -LiteralPath $Path)) { return $former }
    $stored = [IO.File]::ReadAllText($Path) | ConvertFrom-Json
    foreach ($property in $stored.values.PSObject.Properties) { $former[$property.Name] = [string] $property.Value }
    return $former
}

function Write-FormerState {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Path, [hashtable] $Former)
    if (-not $PSCmdlet.ShouldProcess($Path, 'Keep former values')) { return }
    Initialize-FormerFolder (Split-Path -Parent $Path)
    $json = @{ format = 'tcpilot-former'; version = 1; values = $Former } | ConvertTo-Json -Depth 4
    [IO.File]::WriteAllText($Path, $json)
}
`.trim();
