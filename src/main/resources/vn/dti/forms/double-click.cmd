@echo off
chcp 65001 >nul
setlocal
title {title}
rem {title}
set "DTI_PROGRAM="
for %%j in (dti.cmd) do set "DTI_PROGRAM=%%~$PATH:j"
if defined DTI_HOME if exist "%DTI_HOME%\bin\dti.cmd" set "DTI_PROGRAM=%DTI_HOME%\bin\dti.cmd"
for %%f in ("%~dp0." "%~dp0.." "%~dp0..\.." "%USERPROFILE%\Downloads" "%USERPROFILE%\Desktop" "%USERPROFILE%") do if not defined DTI_PROGRAM call :look "%%~f"
if not defined DTI_PROGRAM (
  echo {missing}
  goto end
)
call "%DTI_PROGRAM%" {command} "%~dp0."
:end
echo.
echo {close}
pause >nul
exit /b

rem Where an archive was unpacked: with or without a folder of its own around it.
:look
if not exist "%~1\" exit /b
pushd "%~1"
for /d %%d in (dti-*) do (
  if exist "%%~d\bin\dti.cmd" set "DTI_PROGRAM=%~1\%%~d\bin\dti.cmd"
  if exist "%%~d\%%~d\bin\dti.cmd" set "DTI_PROGRAM=%~1\%%~d\%%~d\bin\dti.cmd"
)
popd
exit /b
