/**
 * The subroutines of the batch files. They are English, as the whole file is, since cmd reads a script in the code page
 * of the console. They use what cmd.exe has had since Windows 2000 and nothing that depends on its language. Each
 * `do` runs one command, and conditions of `&&` are not used: Wine's cmd, on which this is tested, heeds neither.
 *
 * Reading, used both ways. What is read of another program is only expanded where it can be nothing but a number.
 */
export const cmdSharedRoutines: readonly string[] = String.raw`
rem read KEY NAME: TYPE and DATA of a value, TYPE absent if there is none, no DATA if it cannot be put back from here
:read
set "TYPE=absent"
set "DATA="
for /f "tokens=1,2,*" %%a in ('%REG% query "%~1" /v "%~2" 2^>nul') do if /i "%%a"=="%~2" set "TYPE=%%b"
if "%TYPE%"=="REG_SZ" goto :readtext
if "%TYPE%"=="REG_DWORD" goto :readdata
if "%TYPE%"=="REG_QWORD" goto :readdata
if "%TYPE%"=="REG_BINARY" goto :readdata
exit /b 0
:readdata
for /f "tokens=1,2,*" %%a in ('%REG% query "%~1" /v "%~2" 2^>nul') do if /i "%%a"=="%~2" set "DATA=%%c"
exit /b 0
rem A text is only taken if it is a plain number: any other could hold what cmd would run.
:readtext
set "TEXT="
set "NUMBER=0"
for /f "tokens=1,2,*" %%a in ('%REG% query "%~1" /v "%~2" 2^>nul') do if /i "%%a"=="%~2" set "TEXT=%%c"
set /a "NUMBER=TEXT" >nul 2>&1
for /f "tokens=1,2,*" %%a in ('%REG% query "%~1" /v "%~2" 2^>nul') do if /i "%%a"=="%~2" if "%%c"=="%NUMBER%" set "DATA=%%c"
exit /b 0

rem readrange IP TRANSPORT: RANGE as START+COUNT, by the two numbers behind colons; the words differ by language
:readrange
set "RANGE="
set "START="
for /f "tokens=2 delims=:" %%n in ('%NETSH% interface %~1 show dynamicport %~2 2^>nul') do call :rangenumber "%%n"
exit /b 0
:rangenumber
set "NUMBER=%~1"
set "NUMBER=%NUMBER: =%"
set "VALUE=0"
set /a "VALUE=NUMBER" >nul 2>&1
if "%VALUE%"=="0" exit /b 0
if defined RANGE exit /b 0
if defined START set "RANGE=%START%+%VALUE%"
if not defined START set "START=%VALUE%"
exit /b 0

rem readglobal OPTION MARK: TOKEN of the one row that holds what every language leaves as it is
:readglobal
set "TOKEN="
set "ROWS=0"
for /f "tokens=2 delims=:" %%t in ('%NETSH% interface tcp show global 2^>nul ^| %FIND% "%~2"') do call :globalrow "%%t"
if not "%ROWS%"=="1" set "TOKEN="
exit /b 0
:globalrow
set /a "ROWS+=1"
set "TOKEN=%~1"
set "TOKEN=%TOKEN: =%"
exit /b 0

rem was ID: WAS is present, absent, nokey (not even the key was there), noparent or unknown; undefined if nothing was kept
:was
set "WAS="
for /f "tokens=1,2,*" %%a in ('%REG% query "%STATE%" /v "%~1.was" 2^>nul') do if /i "%%a"=="%~1.was" set "WAS=%%c"
exit /b 0

:failed
>&2 echo   FAILED   %~3: Windows does not hold what was written
set "PROBLEMS=1"
exit /b 0
`
  .trim()
  .split('\n');
