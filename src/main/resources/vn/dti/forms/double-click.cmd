@echo off
chcp 65001 >nul
setlocal
title {title}
rem {title}
set "DTI_PROGRAM="
for %%j in (dti.cmd) do set "DTI_PROGRAM=%%~$PATH:j"
if defined DTI_HOME if exist "%DTI_HOME%\bin\dti.cmd" set "DTI_PROGRAM=%DTI_HOME%\bin\dti.cmd"
for %%f in ("%~dp0." "%~dp0.." "%~dp0..\.." "%USERPROFILE%\Downloads" "%USERPROFILE%\Desktop" "%USERPROFILE%") do (
  if not defined DTI_PROGRAM for /d %%d in ("%%~f\dti-*") do (
    if exist "%%~d\bin\dti.cmd" set "DTI_PROGRAM=%%~d\bin\dti.cmd"
    for /d %%e in ("%%~d\dti-*") do if exist "%%~e\bin\dti.cmd" set "DTI_PROGRAM=%%~e\bin\dti.cmd"
  )
)
if not defined DTI_PROGRAM (
  echo {missing}
  goto end
)
call "%DTI_PROGRAM%" {command} "%~dp0."
:end
echo.
echo {close}
pause >nul
