set script {error computed}
list [catch $script m] $m $::errorInfo
