/* /* */ let x = 1
