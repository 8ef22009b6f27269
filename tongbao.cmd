@echo off
rem Starts Tongbao from the unpacked zip. Java 17 or newer: JAVA_HOME, else PATH.
setlocal
set "TONGBAO_JAVA=java"
if defined JAVA_HOME set "TONGBAO_JAVA=%JAVA_HOME%\bin\java"
rem Proving an archive takes long; the other compiler knows the processor's own SHA.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="archive" if "%~2"=="verify" set "COMPILER=-XX:+TieredCompilation -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if "%~1"=="archive" if "%~2"=="export" set "COMPILER=-XX:+TieredCompilation -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
"%TONGBAO_JAVA%" %COMPILER% -XX:+UseSerialGC -Xshare:auto %TONGBAO_JAVA_OPTS% -jar "%~dp0lib\tongbao.jar" %*
set "CODE=%ERRORLEVEL%"
if %CODE% EQU 9009 echo Tongbao needs Java 17 or newer: install one, or set JAVA_HOME to it. 1>&2
exit /b %CODE%
