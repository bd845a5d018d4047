trace remove variable nosuch write cmd
