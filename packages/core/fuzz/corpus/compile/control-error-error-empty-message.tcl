error ""
