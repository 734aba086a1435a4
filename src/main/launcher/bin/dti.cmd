@echo off
rem Starts dti. Output is UTF-8: the console is told so while dti runs.
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set "DTI_CODEPAGE=%%p"
chcp 65001 >nul
if defined JAVA_HOME (set "DTI_JAVA=%JAVA_HOME%\bin\java.exe") else (set "DTI_JAVA=java")
set "DTI_HEAP=-Xms128m -Xmn80m -XX:MinHeapFreeRatio=10"
rem Whoever sets options of their own may set sizes, with which these would not go together.
if defined DTI_JAVA_OPTS set "DTI_HEAP="
if defined JDK_JAVA_OPTIONS set "DTI_HEAP="
if defined JAVA_TOOL_OPTIONS set "DTI_HEAP="
set "DTI_ARCHIVE="
if exist "%~dp0..\lib\dti-windows.jsa" set DTI_ARCHIVE="-XX:SharedArchiveFile=%~dp0..\lib\dti-windows.jsa"
"%DTI_JAVA%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Duser.language=en -Duser.country= -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto %DTI_ARCHIVE% %DTI_HEAP% %DTI_JAVA_OPTS% -cp "%~dp0..\lib\*" vn.dti.cli.Main %*
set "DTI_EXIT=%ERRORLEVEL%"
chcp %DTI_CODEPAGE% >nul
exit /b %DTI_EXIT%
