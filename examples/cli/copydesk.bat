@echo off
rem Starts the command line from wherever it is called.
setlocal
set "jar=%~dp0target\copydesk.jar"
if not exist "%jar%" (
    echo copydesk: %jar% is not built yet: mvn -DskipTests package -pl examples/cli -am 1>&2
    exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -jar "%jar%" %*
