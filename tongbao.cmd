@echo off
rem Starts Tongbao from the unpacked zip. Java 17 or newer: JAVA_HOME, else PATH.
setlocal
set "TONGBAO_JAVA=java"
if defined JAVA_HOME set "TONGBAO_JAVA=%JAVA_HOME%\bin\java"
set "OPTIONS=run"
if "%~1"=="archive" if "%~2"=="verify" set "OPTIONS=verify"
if "%~1"=="archive" if "%~2"=="export" set "OPTIONS=verify"
"%TONGBAO_JAVA%" "@%~dp0lib\%OPTIONS%.options" -Xshare:auto %TONGBAO_JAVA_OPTS% -jar "%~dp0lib\tongbao.jar" %*
set "CODE=%ERRORLEVEL%"
if %CODE% EQU 9009 echo Tongbao needs Java 17 or newer: install one, or set JAVA_HOME to it. 1>&2
exit /b %CODE%
