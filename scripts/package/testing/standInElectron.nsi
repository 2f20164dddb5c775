; Stands in for electron.exe where none is to be had: a program of Windows with a manifest, an icon and a version, and
; nothing inside. The test appends the fuse wire. -DOUT is a path.
Target amd64-unicode
OutFile "${OUT}"
RequestExecutionLevel user
VIProductVersion "45.4.1.0"
VIAddVersionKey "ProductName" "Electron"
VIAddVersionKey "FileDescription" "Electron"
VIAddVersionKey "FileVersion" "45.4.1"
VIAddVersionKey "LegalCopyright" ""

Section
SectionEnd
