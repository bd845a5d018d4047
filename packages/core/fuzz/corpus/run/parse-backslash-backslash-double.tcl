list \\ \\n \\\\ "\\n"
