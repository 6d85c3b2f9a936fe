def multiply(a, b):
    n = len(a)
    m = len(b[0])
    inner = len(b)
    result = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def matrix(n, seed):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append(((i * 31 + j * 17 + seed) % 100) / 10.0)
        rows.append(row)
    return rows


n = 160
product = multiply(matrix(n, 1), matrix(n, 2))
trace = 0.0
for i in range(n):
    trace += product[i][i]
print(int(trace + 0.5))
