var a = 1
a ÿ= 2
