@echo off
rem Starts Tongbao with the Java of its bundle (java beside this file), else with Java 17 or newer: JAVA_HOME, else PATH.
rem A double-click, or a folder dropped on this file, opens the workbench; its window stays open where that fails.
rem Its own exit codes: 69 no Java 17, 72 a file is missing. All others are the program's.
setlocal DisableDelayedExpansion
set "TONGBAO_JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "TONGBAO_JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0java\bin\java.exe" set "TONGBAO_JAVA=%~dp0java\bin\java"
set "OPTIONS=run"
if "%~1"=="archive" if "%~2"=="verify" set "OPTIONS=verify"
if "%~1"=="archive" if "%~2"=="export" set "OPTIONS=verify"
rem No command is a whole path, so that is a folder that was dropped.
set "WINDOW="
if "%~1"=="" set "WINDOW=ui"
if not "%~1"=="" if "%~2"=="" if "%~f1"=="%~1" set "WINDOW=ui"
rem A double-click starts in the program's own folder, which is nobody's workspace.
if defined WINDOW if exist "%USERPROFILE%\" cd /d "%USERPROFILE%"
set "CODE=72"
if not exist "%~dp0lib\tongbao.jar" goto failed
"%TONGBAO_JAVA%" "@%~dp0lib\%OPTIONS%.options" -Xshare:auto %TONGBAO_JAVA_OPTS% -jar "%~dp0lib\tongbao.jar" %WINDOW% %*
set "CODE=%ERRORLEVEL%"
rem A Java that is too old cannot even tell the version.
if "%CODE%"=="1" "%TONGBAO_JAVA%" "@%~dp0lib\run.options" -jar "%~dp0lib\tongbao.jar" --version >nul 2>&1 || set "CODE=69"
if "%CODE%"=="9009" set "CODE=69"
:failed
if not "%CODE%"=="69" if not "%CODE%"=="72" goto end
rem From here on this file is read as UTF-8, and what is printed is Chinese in every console.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
if "%CODE%"=="69" echo 通报：需要 Java 17 或更高版本。请安装 Java 17 或更高版本，或将 JAVA_HOME 设为其目录。 1>&2
if "%CODE%"=="69" echo Tongbao needs Java 17 or newer: install it, or set JAVA_HOME to it. 1>&2
if "%CODE%"=="72" echo 通报：缺少 lib\tongbao.jar，请重新解压完整的安装包。 1>&2
if "%CODE%"=="72" echo lib\tongbao.jar is missing: unpack the whole package again. 1>&2
chcp %PAGE% >nul
:end
if defined WINDOW if not "%CODE%"=="0" pause
exit /b %CODE%
