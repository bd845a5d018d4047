interp alias {} al {} string length; al abc; interp alias {} x {} y; interp alias {} y {} x; catch x
