@echo off
rem Collects what TCPilot needs to look at this Windows elsewhere: registry exports, port ranges, TCP globals, connections.
rem Double-click it, or give it a folder: collect.cmd FOLDER. It uses programs of Windows alone, needs no administrator,
rem and changes nothing. The files hold addresses and names of this machine; look through them before you pass them on.
rem Open the folder with TCPilot, or with: tcpilot scan --machine FOLDER
setlocal EnableExtensions DisableDelayedExpansion
set "SYS=%SystemRoot%\System32"
rem A 32-bit cmd is shown another System32; Sysnative leads to the real one.
if exist "%SystemRoot%\Sysnative\reg.exe" set "SYS=%SystemRoot%\Sysnative"
set "OUT=%~1"
if not defined OUT set "OUT=%~dp0tcpilot-capture-%COMPUTERNAME%"
if not exist "%OUT%\" mkdir "%OUT%"
rem Whether the folder can be written shows only when something is.
if exist "%OUT%\ver.txt" del "%OUT%\ver.txt" >nul 2>&1
if exist "%OUT%\tcpip.reg" del "%OUT%\tcpip.reg" >nul 2>&1
if exist "%OUT%\ver.txt" goto :nofolder
ver > "%OUT%\ver.txt"
if not exist "%OUT%\ver.txt" goto :nofolder
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters" "%OUT%\tcpip.reg" /y >nul 2>&1
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Services\AFD\Parameters" "%OUT%\afd.reg" /y >nul 2>&1
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Services\Dnscache\Parameters" "%OUT%\dnscache.reg" /y >nul 2>&1
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}" "%OUT%\connections.reg" /y >nul 2>&1
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions" "%OUT%\product.reg" /y >nul 2>&1
"%SYS%\reg.exe" export "HKLM\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName" "%OUT%\computer.reg" /y >nul 2>&1
"%SYS%\netsh.exe" interface ipv4 show dynamicport tcp > "%OUT%\dynamicport-ipv4-tcp.txt"
"%SYS%\netsh.exe" interface ipv4 show excludedportrange protocol=tcp > "%OUT%\excludedportrange-ipv4-tcp.txt"
"%SYS%\netsh.exe" interface ipv4 show dynamicport udp > "%OUT%\dynamicport-ipv4-udp.txt"
"%SYS%\netsh.exe" interface ipv4 show excludedportrange protocol=udp > "%OUT%\excludedportrange-ipv4-udp.txt"
"%SYS%\netsh.exe" interface ipv6 show dynamicport tcp > "%OUT%\dynamicport-ipv6-tcp.txt"
"%SYS%\netsh.exe" interface ipv6 show excludedportrange protocol=tcp > "%OUT%\excludedportrange-ipv6-tcp.txt"
"%SYS%\netsh.exe" interface ipv6 show dynamicport udp > "%OUT%\dynamicport-ipv6-udp.txt"
"%SYS%\netsh.exe" interface ipv6 show excludedportrange protocol=udp > "%OUT%\excludedportrange-ipv6-udp.txt"
"%SYS%\netsh.exe" interface tcp show global > "%OUT%\tcp-global.txt"
"%SYS%\netstat.exe" -ano > "%OUT%\netstat.txt"
echo Collected: "%OUT%"
if not exist "%OUT%\tcpip.reg" goto :noregistry
if "%~1"=="" pause
exit /b 0
:noregistry
>&2 echo But not the registry: reg.exe exported nothing, which a policy may forbid. The rest can be looked at all the same.
if "%~1"=="" pause
exit /b 2
:nofolder
>&2 echo Nothing can be written to the folder "%OUT%". Give another: collect.cmd FOLDER
if "%~1"=="" pause
exit /b 1
