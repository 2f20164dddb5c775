; What the installer does beyond electron-builder's template: the second shortcut, and the rights of the state folder.
; https://www.electron.build/nsis#custom-nsis-script

!define VIEW_ONLY_EN "TCPilot (view only)"
!define VIEW_ONLY_ZH "TCPilot（仅查看）"
; Well-known SIDs, whose names Windows translates: SYSTEM, Administrators, Users.
; https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
!define SID_SYSTEM "*S-1-5-18"
!define SID_ADMINISTRATORS "*S-1-5-32-544"
!define SID_USERS "*S-1-5-32-545"
!define ATTRIBUTE_REPARSE_POINT 0x400
!define INVALID_ATTRIBUTES -1

!macro customHeader
  !ifndef BUILD_UNINSTALLER
    LangString viewOnlyName ${LANG_ENGLISH} "${VIEW_ONLY_EN}"
    LangString viewOnlyName ${LANG_SIMPCHINESE} "${VIEW_ONLY_ZH}"
    LangString viewOnlyHint ${LANG_ENGLISH} "Looks without administrator rights; changes nothing"
    LangString viewOnlyHint ${LANG_SIMPCHINESE} "不使用管理员权限，只查看，不做任何更改"
    LangString stateRightsFailed ${LANG_ENGLISH} "The rights of $APPDATA\TCPilot could not be set (icacls: $0). Users other than administrators may be able to write there."
    LangString stateRightsFailed ${LANG_SIMPCHINESE} "无法设置 $APPDATA\TCPilot 的权限（icacls：$0）。非管理员用户可能仍能写入该文件夹。"
  !endif
!macroend

!macro removeViewOnlyShortcuts
  Delete "$SMPROGRAMS\${VIEW_ONLY_EN}.lnk"
  Delete "$SMPROGRAMS\${VIEW_ONLY_ZH}.lnk"
!macroend

; RunAsInvoker starts a program without the elevation that its manifest asks for; only the environment can say so.
!macro addViewOnlyShortcut
  !insertmacro removeViewOnlyShortcuts
  CreateShortCut "$SMPROGRAMS\$(viewOnlyName).lnk" "$SYSDIR\cmd.exe" \
    '/d /c "set __COMPAT_LAYER=RunAsInvoker&& start "" "$INSTDIR\${APP_EXECUTABLE_FILENAME}""' \
    "$INSTDIR\${APP_EXECUTABLE_FILENAME}" 0 SW_SHOWMINIMIZED "" "$(viewOnlyHint)"
!macroend

!macro runIcacls arguments
  ${If} $0 == "0"
    nsExec::Exec '"$SYSDIR\icacls.exe" ${arguments}'
    Pop $0
  ${EndIf}
!macroend

; Journal, history and profiles: administrators write, users read. In ProgramData anybody may make a folder, so one that
; is already there may be somebody else's, or a link to elsewhere: a link goes, and whatever is inside gets these rights.
!macro secureStateFolder
  System::Call 'kernel32::GetFileAttributesW(w "$APPDATA\TCPilot") i .r1'
  ${If} $1 != ${INVALID_ATTRIBUTES}
    IntOp $2 $1 & ${ATTRIBUTE_REPARSE_POINT}
    ${If} $2 != 0
      ; Removes the link and nothing behind it.
      RMDir "$APPDATA\TCPilot"
    ${EndIf}
  ${EndIf}
  CreateDirectory "$APPDATA\TCPilot"
  StrCpy $0 "0"
  !insertmacro runIcacls '"$APPDATA\TCPilot" /setowner ${SID_ADMINISTRATORS} /t /c /l /q'
  !insertmacro runIcacls '"$APPDATA\TCPilot" /inheritance:r /grant:r ${SID_SYSTEM}:(OI)(CI)F ${SID_ADMINISTRATORS}:(OI)(CI)F ${SID_USERS}:(OI)(CI)RX /q'
  ${If} ${FileExists} "$APPDATA\TCPilot\*.*"
    !insertmacro runIcacls '"$APPDATA\TCPilot\*" /reset /t /c /l /q'
  ${EndIf}
  ${If} $0 != "0"
    DetailPrint "$(stateRightsFailed)"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(stateRightsFailed)" /SD IDOK
  ${EndIf}
!macroend

!macro customInstall
  SetShellVarContext all
  !insertmacro addViewOnlyShortcut
  !insertmacro secureStateFolder
!macroend

; The state folder stays: it holds what undoes the changes that were made.
!macro customUnInstall
  SetShellVarContext all
  !insertmacro removeViewOnlyShortcuts
!macroend
