eval {eval {eval {error deep}}}
