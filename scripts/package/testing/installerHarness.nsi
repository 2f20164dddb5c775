; An installer of nothing but what assets/installer/installer.nsh adds, to be run under Wine. -DSCRIPT and -DOUT are paths.
Target amd64-unicode
!include "LogicLib.nsh"
!include "MUI2.nsh"
!define APP_EXECUTABLE_FILENAME "TCPilot.exe"
!include "${SCRIPT}"

Name "TCPilot"
OutFile "${OUT}"
InstallDir "C:\Program Files\TCPilot"
RequestExecutionLevel user

!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro customHeader

Function .onInit
  StrCpy $LANGUAGE ${LANGUAGE_ID}
FunctionEnd

Section
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\remove.exe"
  !insertmacro customInstall
SectionEnd

Section "Uninstall"
  !insertmacro customUnInstall
SectionEnd
