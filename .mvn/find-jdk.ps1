# Tells mvnw.cmd which JDK can build Caseload: find-jdk.sh for Windows, where a JDK without `release` file is no JDK.
# Prints JAVA_HOME=<folder> when another one than JAVA_HOME is to be used, MVNW_ERROR=1 when there is none.

$jdkRequired = 21

function Get-Java([string] $folder) {
  if (![IO.File]::Exists("$folder\bin\java.exe") -or ![IO.File]::Exists("$folder\release")) {
    return
  }
  foreach ($line in [IO.File]::ReadAllLines("$folder\release")) {
    if ($line -match '^JAVA_VERSION="?(?:1\.)?([0-9]+(?:\.[0-9]+)*)') {
      $numbers = @($Matches[1].Split('.')) + @('0', '0')
      New-Object PSObject -Property @{
        Folder = $folder
        Version = [version] ($numbers[0..2] -join '.')
        Compiles = [IO.File]::Exists("$folder\bin\javac.exe")
      }
      return
    }
  }
}

function Select-Jdk($javas) {
  $javas | Where-Object { $_.Compiles -and $_.Version.Major -ge $jdkRequired } | Select-Object -First 1
}

function Get-NewestMajor($javas) {
  ($javas | ForEach-Object { $_.Version.Major } | Measure-Object -Maximum).Maximum
}

$javaSeen = @()
if ($env:JAVA_HOME) {
  $javaSeen += @(Get-Java $env:JAVA_HOME)
}
$javaHomeSeen = $javaSeen | Select-Object -First 1
$jdk = Select-Jdk $javaSeen
$jdkIsJavaHome = [bool] $jdk

if (!$jdk) {
  $javaOnPath = @(foreach ($folder in "$env:PATH".Split(';')) {
    $folder = $folder.Trim().Trim('"').TrimEnd('\')
    if ($folder -and [IO.File]::Exists("$folder\java.exe")) {
      Get-Java "$([IO.Path]::GetDirectoryName($folder))"
    }
  })
  $javaSeen += $javaOnPath
  $jdk = Select-Jdk $javaOnPath
}

if (!$jdk) {
  $javaInUsualPlaces = @(foreach ($place in
      "$env:ProgramFiles\Eclipse Adoptium",
      "$env:ProgramFiles\Java",
      "$env:ProgramFiles\Microsoft",
      "$env:ProgramFiles\Amazon Corretto",
      "$env:ProgramFiles\Zulu",
      "$env:USERPROFILE\.jdks") {
    if ([IO.Directory]::Exists($place)) {
      foreach ($folder in [IO.Directory]::GetDirectories($place)) {
        Get-Java $folder
      }
    }
  })
  $javaSeen += $javaInUsualPlaces
  $jdk = Select-Jdk ($javaInUsualPlaces | Sort-Object @{ Expression = 'Version'; Descending = $true }, Folder)
}

if (!$jdk) {
  $tooOld = Get-NewestMajor ($javaSeen | Where-Object { $_.Version.Major -lt $jdkRequired })
  $noCompiler = Get-NewestMajor ($javaSeen | Where-Object { $_.Version.Major -ge $jdkRequired })
  $found = @(
    if ($tooOld) { "Java $tooOld" }
    if ($noCompiler) { "Java $noCompiler without its compiler (a JRE)" }
  ) -join ', and '
  $found = if ($found) { "found only $found" } else { 'found none' }
  [Console]::Error.WriteLine("Caseload needs a JDK $jdkRequired or newer; $found. " +
    'Install for example Eclipse Temurin 25 (https://adoptium.net), or set JAVA_HOME.')
  Write-Output 'MVNW_ERROR=1'
  exit 1
}

if (!$jdkIsJavaHome) {
  if ($env:JAVA_HOME) {
    $is = if ($javaHomeSeen) { "Java $($javaHomeSeen.Version), no" } else { 'no' }
    [Console]::Error.WriteLine(
      "JAVA_HOME ($env:JAVA_HOME) is $is JDK $jdkRequired or newer; using $($jdk.Folder).")
  }
  Write-Output "JAVA_HOME=$($jdk.Folder)"
}
