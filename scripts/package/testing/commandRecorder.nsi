; Stands in for a program of Windows under Wine: appends its command line to C:\commands.txt. -DOUT is a path.
Target amd64-unicode
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent

Section
  FileOpen $0 "C:\commands.txt" a
  FileSeek $0 0 END
  FileWriteUTF16LE $0 "$CMDLINE$\r$\n"
  FileClose $0
SectionEnd
