/** Puts back what was kept, and only where the export's own value still stands. */
export const cmdUndoRoutines: readonly string[] = String.raw`
if defined PROBLEMS goto :problems
%REG% delete "%STATE%" /f >nul 2>&1
call :removeifempty "HKEY_LOCAL_MACHINE\SOFTWARE\TCPilot\Former"
call :removeifempty "HKEY_LOCAL_MACHINE\SOFTWARE\TCPilot"
echo Everything is as it was before the export ran.
exit /b 0
:problems
>&2 echo Not everything was put back; see above. The rest is as it was before the export ran.
exit /b 1

:begin
set "CODE=3"
%REG% query "%STATE%" /v Export >nul 2>&1
if errorlevel 1 goto :nothing
set "CODE=4"
%REG% add "%STATE%" /v Export /t REG_SZ /d 1 /f >nul 2>&1
if not errorlevel 1 exit /b 0
>&2 echo Nothing was changed: run this as administrator.
exit /b 1
:nothing
>&2 echo Nothing was changed: the export has not run here, or it was undone already.
exit /b 1

rem value KEY NAME ID OURS, OURS being absent or the number as reg prints it
:value
call :was "%~3"
if not defined WAS exit /b 0
if "%WAS%"=="unknown" goto :unknown
set "FORMER=absent "
if not "%WAS%"=="present" goto :compare
call :read "%STATE%" "%~3"
set "FORMER=%TYPE% %DATA%"
set "FORMERTYPE=%TYPE%"
set "FORMERDATA=%DATA%"
:compare
call :read "%~1" "%~2"
if "%TYPE% %DATA%"=="%FORMER%" goto :back
set "OURS=REG_DWORD %~4"
if "%~4"=="absent" set "OURS=absent "
if defined FORCE goto :putback
if not "%TYPE% %DATA%"=="%OURS%" goto :conflict
:putback
if not "%WAS%"=="present" goto :remove
%REG% add "%~1" /v "%~2" /t %FORMERTYPE% /d %FORMERDATA% /f >nul 2>&1
if errorlevel 1 goto :failed
goto :check
:remove
%REG% delete "%~1" /v "%~2" /f >nul 2>&1
if errorlevel 1 goto :failed
:check
call :read "%~1" "%~2"
if not "%TYPE% %DATA%"=="%FORMER%" goto :failed
if "%WAS%"=="absent" goto :back
if "%WAS%"=="present" goto :back
call :removeifempty "%~1"
set "PARENT=%~1"
if "%WAS%"=="noparent" call :removeifempty "%PARENT:\Parameters=%"
:back
echo   back     %~3: %FORMER%
%REG% delete "%STATE%" /v "%~3.was" /f >nul 2>&1
%REG% delete "%STATE%" /v "%~3" /f >nul 2>&1
exit /b 0
:conflict
>&2 echo   LEFT     %~3: somebody changed it since; /force puts the former value back all the same
set "PROBLEMS=1"
exit /b 0
:unknown
>&2 echo   LEFT     %~3: its former value was never known
set "PROBLEMS=1"
exit /b 0

rem adapter KEY GUID NAME ID OURS
:adapter
call :value "%~1" "%~3" "%~4@%~2" "%~5"
exit /b 0

rem range IP TRANSPORT ID START COUNT
:range
call :was "%~3"
if not defined WAS exit /b 0
if "%WAS%"=="unknown" goto :unknown
call :formertext "%~3"
call :readrange %~1 %~2
if "%RANGE%"=="%FORMER%" goto :back
if defined FORCE goto :rangeback
if not "%RANGE%"=="%~4+%~5" goto :conflict
:rangeback
set "LOW="
for /f "tokens=1 delims=+" %%s in ("%FORMER%") do if %%s LSS 1025 set "LOW=1"
for /f "tokens=1,2 delims=+" %%s in ("%FORMER%") do %NETSH% interface %~1 set dynamicport %~2 start=%%s num=%%t store=persistent >nul 2>&1
call :readrange %~1 %~2
if "%RANGE%"=="%FORMER%" goto :back
if defined LOW >&2 echo            netsh takes no start below 1025. If MaxUserPort made that range, it returns with the next restart.
goto :failed

rem global OPTION MARK ID VALUE
:global
call :was "%~3"
if not defined WAS exit /b 0
if "%WAS%"=="unknown" goto :unknown
call :formertext "%~3"
call :readglobal %~1 "%~2"
if /i "%TOKEN%"=="%FORMER%" goto :back
if defined FORCE goto :globalback
if /i not "%TOKEN%"=="%~4" goto :conflict
:globalback
%NETSH% interface tcp set global %~1=%FORMER% >nul 2>&1
call :readglobal %~1 "%~2"
if /i "%TOKEN%"=="%FORMER%" goto :back
goto :failed

rem formertext ID: what netsh printed before
:formertext
set "FORMER="
for /f "tokens=1,2,*" %%a in ('%REG% query "%STATE%" /v "%~1" 2^>nul') do if /i "%%a"=="%~1" set "FORMER=%%c"
exit /b 0

rem removeifempty KEY: a key that the export had to create, once nothing is in it any more
:removeifempty
%REG% query "%~1" >nul 2>&1
if errorlevel 1 exit /b 0
set "HELD="
for /f "delims=" %%l in ('%REG% query "%~1" 2^>nul') do if /i not "%%l"=="%~1" set "HELD=1"
if not defined HELD %REG% delete "%~1" /f >nul 2>&1
exit /b 0
`
  .trim()
  .split('\n');
