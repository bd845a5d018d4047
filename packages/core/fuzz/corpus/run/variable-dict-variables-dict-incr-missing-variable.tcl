dict incr d k 5
