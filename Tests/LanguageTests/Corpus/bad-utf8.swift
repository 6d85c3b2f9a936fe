let s = "ÿşÃ("
print(s, ğŸ)
