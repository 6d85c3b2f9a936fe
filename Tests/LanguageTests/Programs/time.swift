let begin = Date()
sleep(0)
let left = usleep(20_000)
Thread.sleep(forTimeInterval: 0.03)
let passed = Date().timeIntervalSince(begin)
print(left, passed >= 0.05, passed < 30)
---
let moment = Date(timeIntervalSince1970: 86_400 * 365.25 * 30)
print(moment, moment.addingTimeInterval(60) > moment, (moment + 5).timeIntervalSince(moment))
