@echo off
rem Starts dti. Output is UTF-8: the console is told so while dti runs.
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set "DTI_CODEPAGE=%%p"
chcp 65001 >nul
set "DTI_JAVA="
for %%j in (java.exe) do set "DTI_JAVA=%%~$PATH:j"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "DTI_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0..\jre\bin\java.exe" set "DTI_JAVA=%~dp0..\jre\bin\java.exe"
if not defined DTI_JAVA (
  echo dti: không tìm thấy Java. Hãy cài Java 17 trở lên rồi chạy lại. / Java was not found: install Java 17 or later, then run this again. 1>&2
  set "DTI_EXIT=74"
  goto end
)
rem Every Java since 9 says in a file beside it which one it is: JAVA_VERSION="17.0.9".
set "DTI_MAJOR="
for %%j in ("%DTI_JAVA%") do for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%%~dpj..\release" 2^>nul`) do set "DTI_MAJOR=%%~v"
if defined DTI_MAJOR set "DTI_MAJOR=%DTI_MAJOR:"=%"
if defined DTI_MAJOR if %DTI_MAJOR% LSS 17 (
  echo dti: Java ở "%DTI_JAVA%" cũ quá. Hãy cài Java 17 trở lên, hoặc đặt JAVA_HOME tới nó. / This Java is too old: install Java 17 or later, or set JAVA_HOME to it. 1>&2
  set "DTI_EXIT=74"
  goto end
)
set "DTI_HEAP=-Xms122m -Xmn48m -XX:MinHeapFreeRatio=10 -XX:MaxTenuringThreshold=2"
rem Whoever sets options of their own may set sizes, with which these would not go together.
if defined DTI_JAVA_OPTS set "DTI_HEAP="
if defined JDK_JAVA_OPTIONS set "DTI_HEAP="
if defined JAVA_TOOL_OPTIONS set "DTI_HEAP="
set "DTI_ARCHIVE="
if exist "%~dp0..\lib\dti-windows.jsa" set DTI_ARCHIVE="-XX:SharedArchiveFile=%~dp0..\lib\dti-windows.jsa"
"%DTI_JAVA%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Duser.language=en -Duser.country= -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto %DTI_ARCHIVE% %DTI_HEAP% %DTI_JAVA_OPTS% -cp "%~dp0..\lib\*" vn.dti.cli.Main %*
set "DTI_EXIT=%ERRORLEVEL%"
:end
rem What is dropped onto this file comes with its whole path, in a window that would close at once.
if "%~1"=="" goto leave
if /i not "%~f1"=="%~1" goto leave
echo.
echo Nhấn một phím bất kỳ để đóng cửa sổ này. / Press any key to close this window.
pause >nul
:leave
chcp %DTI_CODEPAGE% >nul
exit /b %DTI_EXIT%
