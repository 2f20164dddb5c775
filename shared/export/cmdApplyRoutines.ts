/** Keeps each former value and writes the new one, one value after the other. */
export const cmdApplyRoutines: readonly string[] = String.raw`
if defined PROBLEMS goto :problems
echo Everything holds as it was asked for.
exit /b 0
:problems
>&2 echo Not everything was done; see above. What was done can be undone.
exit /b 1

rem Whoever may write below HKLM\SOFTWARE is an administrator, in every language.
:begin
set "CODE=4"
%REG% add "%STATE%" /v Export /t REG_SZ /d 1 /f >nul 2>&1
if not errorlevel 1 exit /b 0
>&2 echo Nothing was changed: run this as administrator.
exit /b 1

rem value KEY NAME ID DECIMAL HEX
:value
call :read "%~1" "%~2"
call :keep "%~1" "%~3"
if errorlevel 1 exit /b 0
if "%TYPE% %DATA%"=="REG_DWORD %~5" echo   already  %~3 = %~4
if "%TYPE% %DATA%"=="REG_DWORD %~5" exit /b 0
%REG% add "%~1" /v "%~2" /t REG_DWORD /d %~4 /f >nul 2>&1
if errorlevel 1 goto :failed
call :read "%~1" "%~2"
if not "%TYPE% %DATA%"=="REG_DWORD %~5" goto :failed
echo   set      %~3 = %~4
exit /b 0

rem absent KEY NAME ID
:absent
call :read "%~1" "%~2"
call :keep "%~1" "%~3"
if errorlevel 1 exit /b 0
if "%TYPE%"=="absent" echo   already  %~3 is absent
if "%TYPE%"=="absent" exit /b 0
%REG% delete "%~1" /v "%~2" /f >nul 2>&1
if errorlevel 1 goto :failed
call :read "%~1" "%~2"
if not "%TYPE%"=="absent" goto :failed
echo   deleted  %~3
exit /b 0

rem adapter KEY GUID NAME ID DECIMAL HEX, or with absent in place of DECIMAL; adapters without an IP address are left alone
:adapter
set "GUID=%~2"
if not "%GUID:~0,1%"=="{" exit /b 0
set "ADDRESS="
call :address "%~1" IPAddress
call :address "%~1" DhcpIPAddress
if not defined ADDRESS exit /b 0
if "%~5"=="absent" goto :adapterabsent
call :value "%~1" "%~3" "%~4@%~2" "%~5" "%~6"
exit /b 0
:adapterabsent
call :absent "%~1" "%~3" "%~4@%~2"
exit /b 0
:address
for /f "tokens=1,2,*" %%a in ('%REG% query "%~1" /v %~2 2^>nul') do if /i "%%a"=="%~2" call :addresstext "%%c"
exit /b 0
:addresstext
set "TEXT=%~1"
if not defined TEXT exit /b 0
if "%TEXT%"=="\0" exit /b 0
if not "%TEXT:~0,7%"=="0.0.0.0" set "ADDRESS=1"
exit /b 0

rem range IP TRANSPORT ID START COUNT
:range
call :readrange %~1 %~2
call :keeptext "%~3" "%RANGE%"
if errorlevel 1 exit /b 0
if "%RANGE%"=="%~4+%~5" echo   already  %~3 = %~4+%~5
if "%RANGE%"=="%~4+%~5" exit /b 0
%NETSH% interface %~1 set dynamicport %~2 start=%~4 num=%~5 store=persistent >nul 2>&1
if errorlevel 1 goto :failed
call :readrange %~1 %~2
if not "%RANGE%"=="%~4+%~5" goto :failed
echo   set      %~3 = %~4+%~5
exit /b 0

rem sibling IP TRANSPORT ID: the range of the other IP version may move along, so it is kept too
:sibling
call :readrange %~1 %~2
if defined RANGE call :keeptext "%~3" "%RANGE%"
exit /b 0

rem global OPTION MARK ID VALUE
:global
call :readglobal %~1 "%~2"
call :keeptext "%~3" "%TOKEN%"
if errorlevel 1 exit /b 0
if /i "%TOKEN%"=="%~4" echo   already  %~3 = %~4
if /i "%TOKEN%"=="%~4" exit /b 0
%NETSH% interface tcp set global %~1=%~4 >nul 2>&1
if errorlevel 1 goto :failed
call :readglobal %~1 "%~2"
if /i not "%TOKEN%"=="%~4" goto :failed
echo   set      %~3 = %~4
exit /b 0

rem keep KEY ID: the value that was read last, unless an earlier run has kept what was there before
:keep
call :was "%~2"
if defined WAS exit /b 0
if "%TYPE%"=="absent" goto :keepabsent
if not defined DATA goto :unkept
%REG% add "%STATE%" /v "%~2" /t %TYPE% /d %DATA% /f >nul 2>&1
if errorlevel 1 goto :unkept
set "WAS=present"
goto :keepwas
:keepabsent
set "WAS=absent"
%REG% query "%~1" >nul 2>&1
if not errorlevel 1 goto :keepwas
set "WAS=nokey"
set "PARENT=%~1"
%REG% query "%PARENT:\Parameters=%" >nul 2>&1
if errorlevel 1 set "WAS=noparent"
:keepwas
%REG% add "%STATE%" /v "%~2.was" /t REG_SZ /d %WAS% /f >nul 2>&1
if errorlevel 1 goto :unkept
exit /b 0
:unkept
if defined FORCE set "WAS=unknown"
if defined FORCE %REG% add "%STATE%" /v "%~2.was" /t REG_SZ /d unknown /f >nul 2>&1
if defined FORCE exit /b 0
>&2 echo   SKIPPED  %~2: its former value cannot be kept, so it could not be undone; /force writes it all the same
set "PROBLEMS=1"
exit /b 1

rem keeptext ID TEXT: the same for what netsh prints
:keeptext
call :was "%~1"
if defined WAS exit /b 0
if "%~2"=="" goto :unkepttext
%REG% add "%STATE%" /v "%~1" /t REG_SZ /d "%~2" /f >nul 2>&1
if errorlevel 1 goto :unkepttext
%REG% add "%STATE%" /v "%~1.was" /t REG_SZ /d present /f >nul 2>&1
if errorlevel 1 goto :unkepttext
exit /b 0
:unkepttext
call :unkept "" "%~1"
exit /b %ERRORLEVEL%
`
  .trim()
  .split('\n');
