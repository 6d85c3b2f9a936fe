def loops(n):
    sum = 0
    for i in range(n):
        for j in range(n):
            sum += i ^ j
    return sum


print(loops(4000))
